package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.annotation.TimeExpression;

/**
 * Times that CoreNLP's rules read as something else: "the night before last" and "three nights ago"
 * as the article's day, "five years ago" as a day five years ago, and a day that no month has
 * ("June 31, 1998") as one of the article's year. Of the last, month and year are believed.
 */
final class SpelledTimes {

  private static final String MONTHS =
      Stream.of(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .flatMap(month -> Stream.of(month, month.substring(0, 3) + "t?\\."))
          .collect(Collectors.joining("|", "(", ")"));

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern BEFORE_LAST =
      Pattern.compile(
          "(?<= )(?:the )?(night|evening|morning|afternoon|day|week|month|year|spring|summer|autumn"
              + "|fall|winter) before last(?= )");
  private static final Pattern AGO =
      Pattern.compile(
          "(?<= )(\\d{1,2}|%s) (?:nights|evenings|mornings|afternoons) ago(?= )"
              .formatted(String.join("|", NUMBERS)));
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?<= )(an?|\\d{1,2}|%s) (years?|months?) ago(?= )".formatted(String.join("|", NUMBERS)));
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<= )%s (\\d{1,2})(?: ,)? (\\d{4})(?= )".formatted(MONTHS));
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<= )(\\d{1,2}) %s(?: ,)? (\\d{4})(?= )".formatted(MONTHS));

  private final List<CoreLabel> labels;
  private final Optional<LocalDate> day;
  private final StringBuilder words = new StringBuilder(" ");
  private final List<Integer> begins = new ArrayList<>();

  /** The times of a sentence of an article of this {@code day}. */
  SpelledTimes(List<CoreLabel> labels, Optional<LocalDate> day) {
    this.labels = labels;
    this.day = day;
    for (CoreLabel label : labels) {
      begins.add(words.length());
      words.append(label.word().toLowerCase(Locale.ROOT)).append(' ');
    }
  }

  /** In no order; none overlap. */
  List<TimeExpression> find() {
    List<TimeExpression> times = new ArrayList<>();
    day.ifPresent(
        today -> {
          BEFORE_LAST
              .matcher(words)
              .results()
              .filter(this::endsPhrase)
              .forEach(it -> times.add(time(it, beforeLast(it.group(1), today))));
          AGO.matcher(words)
              .results()
              .forEach(it -> times.add(time(it, today.minusDays(number(it.group(1))).toString())));
          LONG_AGO
              .matcher(words)
              .results()
              .forEach(it -> times.add(time(it, longAgo(it.group(1), it.group(2), today))));
        });
    MONTH_DAY
        .matcher(words)
        .results()
        .forEach(
            it ->
                impossible(it.group(1), it.group(2), it.group(3))
                    .ifPresent(value -> times.add(time(it, value))));
    DAY_MONTH
        .matcher(words)
        .results()
        .forEach(
            it ->
                impossible(it.group(2), it.group(1), it.group(3))
                    .ifPresent(value -> times.add(time(it, value))));
    return times;
  }

  // Nobody counts the days of years.
  private static String longAgo(String number, String unit, LocalDate today) {
    int passed = number(number);
    return unit.startsWith("year")
        ? Integer.toString(today.getYear() - passed)
        : YearMonth.from(today).minusMonths(passed).toString();
  }

  private static int number(String written) {
    if (written.startsWith("a")) {
      return 1;
    }
    int index = NUMBERS.indexOf(written);
    return index < 0 ? Integer.parseInt(written) : index;
  }

  private static String beforeLast(String unit, LocalDate today) {
    return switch (unit) {
      case "week" -> {
        LocalDate then = today.minusWeeks(2);
        yield "%d-W%02d"
            .formatted(
                then.get(IsoFields.WEEK_BASED_YEAR), then.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
      case "month" -> YearMonth.from(today).minusMonths(2).toString();
      case "year" -> Integer.toString(today.getYear() - 2);
      case "spring", "summer", "autumn", "fall", "winter" -> Integer.toString(season(unit, today));
      default -> today.minusDays(2).toString();
    };
  }

  // The last summer is this year's once it is over.
  private static int season(String season, LocalDate today) {
    int over =
        switch (season) {
          case "spring" -> 6;
          case "summer" -> 9;
          case "winter" -> 3;
          default -> 12;
        };
    int last = today.getMonthValue() >= over ? today.getYear() : today.getYear() - 1;
    return last - 1;
  }

  /** The month, if it has no such day. */
  private static Optional<String> impossible(String month, String day, String year) {
    Month named =
        Stream.of(Month.values())
            .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(month.substring(0, 3)))
            .findFirst()
            .orElseThrow();
    int number = Integer.parseInt(day);
    try {
      LocalDate.of(Integer.parseInt(year), named, number);
      return Optional.empty();
    } catch (DateTimeException e) {
      return number > 31
          ? Optional.empty()
          : Optional.of(YearMonth.of(Integer.parseInt(year), named).toString());
    }
  }

  // Not "the day before last Monday".
  private boolean endsPhrase(MatchResult match) {
    int end = token(match.end());
    return end >= labels.size() || !labels.get(end).tag().matches("NN.*|CD|JJ");
  }

  private TimeExpression time(MatchResult match, String value) {
    return new TimeExpression(token(match.start()), token(match.end()), value);
  }

  /** Index of the first token that begins there or later. */
  private int token(int offset) {
    int token = 0;
    while (token < begins.size() && begins.get(token) < offset) {
      token++;
    }
    return token;
  }
}
