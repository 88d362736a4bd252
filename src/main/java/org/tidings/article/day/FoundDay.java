package org.tidings.article.day;

import java.time.LocalDate;

/**
 * A day of publication.
 *
 * @param from where it was found, in a few words for people
 */
public record FoundDay(LocalDate day, String from) {}
