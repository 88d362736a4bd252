package org.tidings.article.document;

import java.util.List;
import java.util.Optional;
import org.tidings.article.day.FoundDay;

/**
 * What a document holds, and what it says of itself.
 *
 * @param text paragraphs, parted by empty lines
 * @param pages where in the text each of its pages begins; empty if it has none
 */
public record DocumentText(
    String text,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<FoundDay> day,
    Optional<String> language,
    List<Integer> pages) {

  public DocumentText {
    pages = List.copyOf(pages);
  }

  /** A document without pages. */
  DocumentText(
      String text,
      Optional<String> title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<FoundDay> day,
      Optional<String> language) {
    this(text, title, author, publisher, day, language, List.of());
  }
}
