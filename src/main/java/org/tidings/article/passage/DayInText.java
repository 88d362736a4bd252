package org.tidings.article.passage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.article.Span;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;

/**
 * Finds the day of publication where the text itself tells it: in a line at its beginning that
 * tells nothing else, or in a dateline.
 */
public final class DayInText {

  private static final int FIRST_PARAGRAPHS = 6;
  private static final int LONGEST_LINE = 60;

  /** Published: 14 November 2024, 10:05; Thursday, November 14, 2024. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:(?:first )?(?:published|posted|issued|released|date)(?: on)?\\W{0,3})?"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4})"
              + "(?:\\W{0,4}(?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?");

  private DayInText() {}

  /**
   * The day, if the beginning of {@code text} tells it.
   *
   * @param paragraphs of the text, in order
   */
  public static Optional<FoundDay> of(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .limit(FIRST_PARAGRAPHS)
        .map(span -> Passages.collapsed(span.in(text)))
        .flatMap(paragraph -> Stream.concat(ofLine(paragraph), ofDateline(paragraph)))
        .findFirst();
  }

  private static Stream<FoundDay> ofLine(String paragraph) {
    return paragraph.length() <= LONGEST_LINE && LINE.matcher(paragraph).matches()
        ? FoundDay.in(paragraph, DayOrder.UNKNOWN, "the line \u201c%s\u201d".formatted(paragraph))
            .stream()
        : Stream.empty();
  }

  private static Stream<FoundDay> ofDateline(String paragraph) {
    return Dateline.dayIn(paragraph).stream().map(day -> new FoundDay(day, "its dateline"));
  }
}
