package org.tidings.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that agencies put before the first sentence: <i>MOSCOW (AP) — The upper house
 * ratified ...</i> It names where and by whom a report was written, and is no part of the sentence.
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

  private Dateline() {}

  /** How many UTF-16 units at the beginning of {@code paragraph} are its dateline; often none. */
  static int lengthIn(CharSequence paragraph) {
    Matcher dateline = DATELINE.matcher(paragraph);
    return dateline.lookingAt() && dateline.end() < paragraph.length() ? dateline.end() : 0;
  }
}
