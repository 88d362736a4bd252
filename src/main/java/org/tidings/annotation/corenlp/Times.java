package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;

/**
 * Reads the time expressions that SUTime found, resolves lone weekdays and months anew, and puts in
 * those that SUTime does not know.
 */
final class Times {

  private static final Set<String> DAY_PARTS =
      Set.of(
          "morning", "noon", "midday", "afternoon", "evening", "night", "midnight", "dawn", "dusk");

  /** TIMEX3 value of some part of some day. */
  private static final String PART = "XXXX-XX-XXTXX";

  private final List<CoreLabel> labels;
  private final List<Token> tokens;
  private final Optional<LocalDate> day;

  /** The times of a sentence of an article of this {@code day}. */
  Times(List<CoreLabel> labels, List<Token> tokens, Optional<LocalDate> day) {
    this.labels = labels;
    this.tokens = tokens;
    this.day = day;
  }

  List<TimeExpression> find() {
    List<TimeExpression> spelled = new SpelledTimes(labels, day).find();
    List<TimeExpression> times = new ArrayList<>(spelled);
    int begin = 0;
    for (int end = 1; end <= labels.size(); end++) {
      Optional<Timex> time = timex(begin);
      if (end == labels.size() || !isSame(time, timex(end))) {
        if (!overlaps(spelled, begin, end)) {
          add(times, begin, end, time);
        }
        begin = end;
      }
    }
    times.sort(Comparator.comparingInt(TimeExpression::begin));
    return times;
  }

  private static boolean overlaps(List<TimeExpression> times, int begin, int end) {
    return times.stream().anyMatch(it -> it.begin() < end && begin < it.end());
  }

  private Optional<Timex> timex(int index) {
    return Optional.ofNullable(labels.get(index).get(TimeAnnotations.TimexAnnotation.class));
  }

  private static boolean isSame(Optional<Timex> one, Optional<Timex> other) {
    return Objects.equals(one.map(Timex::tid), other.map(Timex::tid));
  }

  private void add(List<TimeExpression> times, int begin, int end, Optional<Timex> time) {
    int first = afterEarlyOrLate(begin, end);
    time.map(Timex::value)
        .map(value -> isCalendarWord(first, end) ? calendarWord(first).orElse(value) : value)
        .filter(value -> !isTheDay(begin, end))
        .map(value -> isPartOfDay(begin, end) ? PART : value)
        .filter(value -> !value.isBlank())
        .ifPresent(value -> times.add(new TimeExpression(begin, end, value)));
  }

  // "late on Sunday night": the word for the day.
  private int afterEarlyOrLate(int begin, int end) {
    int first = begin;
    while (first < end - 1 && tokens.get(first).hasLemma("early", "late", "on")) {
      first++;
    }
    return first;
  }

  // "Sunday" and "Sunday night", not "last Sunday".
  private boolean isCalendarWord(int begin, int end) {
    return end - begin == 1
        || (end - begin == 2
            && tokens.get(begin + 1).hasLemma("morning", "afternoon", "evening", "night"));
  }

  // "by night" names no day; CoreNLP takes it for the article's.
  private boolean isPartOfDay(int begin, int end) {
    return end - begin == 1 && DAY_PARTS.contains(tokens.get(begin).lemma());
  }

  // "patrol the strait day and night".
  private boolean isTheDay(int begin, int end) {
    return end - begin > 1
        && tokens.get(begin).hasLemma("the")
        && tokens.get(end - 1).word().equals("day");
  }

  private Optional<String> calendarWord(int index) {
    return day.flatMap(
        date -> CalendarWord.value(tokens.get(index).word(), date, isAhead(tokens.get(index))));
  }

  /** Whether the verb above is of the future or an infinitive: "will meet", "plans to meet". */
  private boolean isAhead(Token time) {
    Token token = time;
    while (token.head() != Token.NO_HEAD && !token.isVerb()) {
      token = tokens.get(token.head());
    }
    int verb = token.index();
    return tokens.stream()
        .filter(child -> child.head() == verb && child.index() < verb)
        .anyMatch(
            child ->
                (child.is("aux") && child.tag().equals("MD") && !isPerfect(verb))
                    || (child.is("mark") && child.hasLemma("to")));
  }

  // "may have left on Friday" looks back.
  private boolean isPerfect(int verb) {
    return tokens.stream()
        .anyMatch(child -> child.head() == verb && child.index() < verb && child.hasLemma("have"));
  }
}
