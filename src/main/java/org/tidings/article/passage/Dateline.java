package org.tidings.article.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that agencies put before the first sentence: <i>MOSCOW (AP) — The upper house
 * ratified ...</i> It names where, when and by whom a report was written, and is no part of the
 * sentence.
 */
final class Dateline {

  private static final String DASH = " ?(?:—|–|--|-|―) ?";
  private static final String AGENCY = "\\(\\p{Lu}[\\p{L}/.&]*(?: \\p{Lu}[\\p{L}/.&]*){0,3}\\)";
  private static final String DAY = "(?:, ?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";

  /** PYONGYANG, North Korea, Nov. 6; capitals, so that it is no subject of a sentence. */
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:/\\p{Lu}[\\p{Lu} .'’-]{2,30})?(?:, \\p{Lu}[\\p{L}. ]{1,25})?";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:(?:%s|\\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,25})?)%s ?%s%s|%s%s(?: ?(?:—|–|--) ?| - (?=\\p{Lu}))|%s%s)"
              .formatted(CAPITALS, DAY, AGENCY, DASH, CAPITALS, DAY, AGENCY, DASH));

  private static final String SPACED_DASH = " (?:—|–|--|-|―) ";
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  /** Tuesday, 12 November 2024; Nov. 12. */
  private static final String DATE =
      "(?:\\p{Lu}\\p{L}{2,5}day, )?(?:%1$s \\d{1,2}(?:, \\d{4})?|\\d{1,2} %1$s(?:,? \\d{4})?)"
          .formatted(MONTH);

  private static final String PLACE = "\\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,25})?";

  /** GENEVA (12 November 2024) –; 12 November 2024, Geneva –; November 12, 2024 (NAIROBI) -. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:%1$s(?:, %2$s| ?\\(%2$s\\))|%2$s(?:, %1$s| ?\\(%1$s\\)))%3$s"
              .formatted(DATE, PLACE, SPACED_DASH));

  private Dateline() {}

  /** How many UTF-16 units at the beginning of {@code paragraph} are its dateline; often none. */
  static int lengthIn(CharSequence paragraph) {
    return Math.max(lengthOf(DATELINE, paragraph), lengthOf(DATED, paragraph));
  }

  private static int lengthOf(Pattern form, CharSequence paragraph) {
    Matcher dateline = form.matcher(paragraph);
    return dateline.lookingAt() && dateline.end() < paragraph.length() ? dateline.end() : 0;
  }
}
