package org.tidings.annotation.corenlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A weekday or a month that stands alone, resolved as news means it: the last one up to the
 * article's day, or the next one where the verb looks ahead ("will meet on Monday").
 *
 * <p>SUTime is not asked for these: two of its rules mark the value that all Mondays share, so that
 * what it says of one depends on the articles before (CoreNLP 4.5.10, english.sutime.txt, VTag
 * resolveTo).
 */
final class CalendarWord {

  private CalendarWord() {}

  /**
   * The TIMEX3 value of the word.
   *
   * @param ahead whether its verb is of the future
   * @return empty if the word is neither a weekday nor a month
   */
  static Optional<String> value(String word, LocalDate day, boolean ahead) {
    return weekday(word)
        .map(weekday -> resolve(weekday, day, ahead).toString())
        .or(() -> month(word).map(month -> resolve(month, day, ahead).toString()));
  }

  private static LocalDate resolve(DayOfWeek weekday, LocalDate day, boolean ahead) {
    return day.with(
        ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  private static YearMonth resolve(Month month, LocalDate day, boolean ahead) {
    YearMonth now = YearMonth.from(day);
    YearMonth same = YearMonth.of(day.getYear(), month);
    if (ahead) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Stream.of(DayOfWeek.values()).filter(it -> isShortFor(word, it.name())).findFirst();
  }

  private static Optional<Month> month(String word) {
    return Stream.of(Month.values()).filter(it -> isShortFor(word, it.name())).findFirst();
  }

  // "Monday", "Mon.", "Sept."; "May" is short enough, "Ma" is not.
  private static boolean isShortFor(String word, String name) {
    String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    boolean whole = letters.equalsIgnoreCase(name);
    boolean abbreviated =
        word.endsWith(".")
            && letters.length() >= 3
            && name.startsWith(letters.toUpperCase(Locale.ROOT));
    return whole || abbreviated;
  }
}
