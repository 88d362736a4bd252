package org.tidings.article.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.PublicationDate;

/**
 * Finds the dateline that agencies put before the first sentence: <i>MOSCOW (AP) — The upper house
 * ratified ...</i> It names where, when and by whom a report was written, and is no part of the
 * sentence.
 */
final class Dateline {

  private static final int LONGEST = 140;

  private static final String DASH = " ?(?:—|–|--|-|―) ?";
  private static final String SPACED_DASH = " (?:—|–|--|-|―) ";

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  /** Tuesday, 12 November 2024; Nov. 12; 12th November. */
  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,5}day, )?(?:%1$s \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? %1$s(?:,? \\d{4})?)"
          .formatted(MONTH);

  private static final String AGENCY = "\\(\\p{Lu}[\\p{L}/.&]*(?: \\p{Lu}[\\p{L}/.&]*){0,3}\\)";

  /** /PRNewswire/, (BUSINESS WIRE). */
  private static final String WIRE = "(?:/\\p{Lu}[\\p{L} -]{2,40}/|%s)".formatted(AGENCY);

  /** PYONGYANG, North Korea; capitals, so that it is no subject of a sentence. */
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:/\\p{Lu}[\\p{Lu} .'’-]{2,30})?(?:, \\p{Lu}[\\p{L}. ]{1,25})?";

  /** At most three words. */
  private static final String NAME = "\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20}){0,2}";

  private static final String PLACE =
      "(?:%s|\\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,25})?)".formatted(CAPITALS);

  private static final List<Pattern> FORMS =
      List.of(
          // NAIROBI, Kenya, 12 November 2024 (IRIN) - ; (Reuters) -
          Pattern.compile("(?:%s(?:,? %s)?,? ?)?%s%s".formatted(PLACE, DATE, WIRE, DASH)),
          // NEW YORK--(BUSINESS WIRE)--
          Pattern.compile("%s-{1,2}%s-{1,2}".formatted(CAPITALS, AGENCY)),
          // (CNN) The
          Pattern.compile(
              "\\((?:AP|AFP|CNN|Reuters|UPI|Xinhua|IANS|ANI|PTI|dpa|EFE)\\) (?=\\p{Lu})"),
          // BRANSK, Nov. 6 - The; BRANSK — the
          Pattern.compile(
              "%s(?:, ?%s)?(?: ?(?:—|–|--) ?| - (?=\\p{Lu}))".formatted(CAPITALS, DATE)),
          // Springfield, Illinois, United States - The
          Pattern.compile("%1$s(?:, %1$s){2}%2$s(?=\\p{Lu})".formatted(NAME, SPACED_DASH)),
          // GENEVA (12 November 2024) –; Geneva, Nov. 12 -; Geneva, Switzerland – 12 November 2024
          // –
          Pattern.compile(
              "%1$s(?:, %2$s| ?\\(%2$s\\)|%3$s%2$s)%3$s".formatted(PLACE, DATE, SPACED_DASH)),
          // 12 November 2024, Geneva –; November 12, 2024 (NAIROBI) -
          Pattern.compile(
              "%2$s(?:, %1$s| ?\\(%1$s\\)|%3$s%1$s)%3$s".formatted(PLACE, DATE, SPACED_DASH)));

  private Dateline() {}

  /** How many UTF-16 units at the beginning of {@code paragraph} are its dateline; often none. */
  static int lengthIn(CharSequence paragraph) {
    CharSequence begin = paragraph.subSequence(0, Math.min(LONGEST, paragraph.length()));
    return FORMS.stream()
        .map(form -> form.matcher(begin))
        .filter(dateline -> dateline.lookingAt() && dateline.end() < begin.length())
        .mapToInt(Matcher::end)
        .max()
        .orElse(0);
  }

  /** The day in the dateline of {@code paragraph}, where it tells one with its year. */
  static Optional<LocalDate> dayIn(String paragraph) {
    return PublicationDate.in(paragraph.substring(0, lengthIn(paragraph)), DayOrder.UNKNOWN);
  }
}
