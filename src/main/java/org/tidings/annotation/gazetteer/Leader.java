package org.tidings.annotation.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term of office of a head of state or government, or a like office.
 *
 * @param person the name that is usual in English news
 * @param country the name of the country as in {@link KnownName#name()}; empty for international
 *     offices
 * @param wikipedia the title of the article on English Wikipedia, with underscores
 * @param from ISO 8601 day, month or year
 * @param to the same; empty where still in office on the day of the tables
 */
public record Leader(
    String person,
    String office,
    Optional<String> country,
    Optional<String> wikipedia,
    String from,
    Optional<String> to) {

  private static final int BEFORE = 2;
  private static final int AFTER = 5;

  /** Whether news of that year speaks of this leader: in office, or not long before or after. */
  public boolean isInTheNewsOf(int year) {
    return year >= year(from) - BEFORE && to.map(end -> year <= year(end) + AFTER).orElse(true);
  }

  /** Whether this leader was in office in that year, the one before or the one after. */
  public boolean isInOffice(int year) {
    return year >= year(from) - 1 && to.map(end -> year <= year(end) + 1).orElse(true);
  }

  /** Whether this leader was in office on that day, as far as the table's dates tell. */
  public boolean isInOffice(LocalDate day) {
    return isUpTo(from, day.toString()) && to.map(end -> isUpTo(day.toString(), end)).orElse(true);
  }

  /** Whether this leader's term had ended before that day. */
  public boolean isOver(LocalDate day) {
    return to.map(end -> !isUpTo(day.toString(), end)).orElse(false);
  }

  // Dates may lack day and month.
  private static boolean isUpTo(String date, String other) {
    int length = Math.min(date.length(), other.length());
    return date.substring(0, length).compareTo(other.substring(0, length)) <= 0;
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
