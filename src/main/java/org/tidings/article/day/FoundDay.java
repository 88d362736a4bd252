package org.tidings.article.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of publication.
 *
 * @param from where it was found, in a few words for people
 */
public record FoundDay(LocalDate day, String from) {

  /** The first day in {@code written}, as {@link PublicationDate#in} reads it. */
  public static Optional<FoundDay> in(String written, DayOrder order, String from) {
    return PublicationDate.in(written, order).map(day -> new FoundDay(day, from));
  }
}
