package org.tidings.article.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of publication as publishers write it: the day of their own calendar, whatever time
 * and zone follow. A day that does not exist is none.
 */
public final class PublicationDate {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;

  /** A time of day and what follows it. */
  private static final String TIME = "T?\\d{2}:?\\d{2}.{0,30}";

  /** Midnight at the end of a day, which is the beginning of the next. */
  private static final Pattern END_OF_DAY = Pattern.compile("[T ]24:?00(?::?00(?:[.,]0+)?)?\\b");

  private static final Pattern ISO_DAY =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ]" + TIME + ")?|\\d{8}(?:T" + TIME + ")?");

  /** Days of some form; its groups are year, month and day in the order that it says. */
  private record Form(Pattern pattern, BiFunction<Matcher, DayOrder, Optional<LocalDate>> reading) {

    Optional<LocalDate> first(String text, DayOrder order) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> day = reading.apply(matcher, order);
        if (day.isPresent()) {
          return day;
        }
      }
      return Optional.empty();
    }
  }

  private static Form form(int year, int month, int day, String pattern) {
    return new Form(
        Pattern.compile(pattern),
        (m, order) -> PublicationDate.day(m.group(year), m.group(month), m.group(day)));
  }

  private static final List<Form> FORMS =
      List.of(
          // 2024-11-14, 2024/11/14 10:05, 2024.11.14
          form(1, 3, 4, "(?<![\\d-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"),
          // 20241114, 20241114T080000Z, 20241114080000
          form(1, 2, 3, "^(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4}.*|\\d{4}|\\d{6})?$"),
          // 14 November 2024, 14th of November, 2024, 14. November 2024, 14-Nov-2024
          form(
              3,
              2,
              1,
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ -]?(\\p{L}{3,12})\\.?,?(?: del?)?"
                  + "[ -]?(\\d{4})(?!\\d)"),
          // November 14, 2024, Nov. 14th 2024
          form(
              3,
              1,
              2,
              "(?<!\\p{L})(\\p{L}{3,12})\\.? {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\d:])"),
          // Thu Nov 14 08:00:00 UTC 2024
          form(
              3,
              1,
              2,
              "(?<!\\p{L})(\\p{L}{3}) {1,2}(\\d{1,2}) \\d{2}:\\d{2}(?::\\d{2})?(?: [A-Z]{1,5}| [+-]\\d{4})?"
                  + " (\\d{4})(?!\\d)"),
          new Form(
              Pattern.compile("(?<![\\d.])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?![\\d.]\\d|\\d)"),
              PublicationDate::inFigures),
          new Form(
              Pattern.compile("^(\\d{10})(?:\\d{3}|\\.\\d+)?$"),
              (m, order) -> ofEpoch(m.group(1))));

  private PublicationDate() {}

  /**
   * The day in an ISO 8601 date or date-time, with hyphens or without.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
   */
  public static Optional<LocalDate> iso(String written) {
    String day = written.strip();
    return ISO_DAY.matcher(day).matches() ? in(day, DayOrder.UNKNOWN) : Optional.empty();
  }

  /** The first day in {@code written}, also where it is written as pages and e-mails do. */
  public static Optional<LocalDate> in(String written, DayOrder order) {
    String text = written.strip();
    Optional<LocalDate> day =
        FORMS.stream().flatMap(form -> form.first(text, order).stream()).findFirst();
    return END_OF_DAY.matcher(text).find() ? day.map(it -> it.plusDays(1)) : day;
  }

  /**
   * The day of these parts, if there is one.
   *
   * @param month in figures, or its name
   */
  static Optional<LocalDate> day(String year, String month, String day) {
    Optional<Integer> number =
        Character.isDigit(month.charAt(0))
            ? Optional.of(Integer.parseInt(month))
            : MonthNames.number(month);
    return number.flatMap(m -> day(Integer.parseInt(year), m, Integer.parseInt(day)));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day))
          .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> inFigures(Matcher figures, DayOrder order) {
    int first = Integer.parseInt(figures.group(1));
    int second = Integer.parseInt(figures.group(3));
    int year = Integer.parseInt(figures.group(4));
    Optional<LocalDate> dayFirst = day(year, second, first);
    Optional<LocalDate> monthFirst = day(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return dayFirst.or(() -> monthFirst);
    }
    // Nobody writes the month first with full stops.
    if (figures.group(2).equals(".")) {
      return dayFirst;
    }
    return switch (order) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Seconds since 1970; the day is that of Greenwich. */
  private static Optional<LocalDate> ofEpoch(String seconds) {
    return Optional.of(
        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC));
  }
}
