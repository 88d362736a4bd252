package org.tidings.article.document;

import java.util.Optional;
import org.tidings.article.day.FoundDay;

/**
 * What a document holds, and what it says of itself.
 *
 * @param text paragraphs, parted by empty lines
 */
public record DocumentText(
    String text,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<FoundDay> day,
    Optional<String> language) {}
