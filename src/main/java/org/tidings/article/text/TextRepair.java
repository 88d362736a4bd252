package org.tidings.article.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the characters of a text what they were before somebody set it: without characters that
 * nobody sees, with words whole that were hyphenated at line ends, with a blank between two
 * sentences. What is repaired already stays as it is.
 */
public final class TextRepair {

  /** Hyphens and blanks of no width, joiners, marks of direction. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]+");

  /** Blanks of other widths. */
  private static final Pattern BLANK = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\u3000]");

  /** nadel.Bosch sold; said.“We. Not node.Js or www.example.Com: a word of a sentence follows. */
  private static final Pattern NO_BLANK =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{Nd}./@_-])\\p{L}{0,30}\\p{Ll}{2}[.!?][\"”’)]?)"
              + "(?=[“\"]?\\p{Lu}\\p{Ll}*,? [\\p{L}\\p{Nd}])(?!Com\\b|Net\\b|Org\\b|Js\\b|Co\\b|Ai\\b|Io\\b)");

  /** 1. a ceasefire, 2. an exchange: the numbers of a list that runs in a sentence. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[:;,]\\s|\\b(?:and|or)\\s)([1-9])\\.(?=\\s\\p{Ll})");

  private TextRepair() {}

  /** {@code text}, repaired; no longer than it was, but for missing blanks. */
  public static String repaired(String text) {
    String whole = LineEnds.joined(text);
    String even = BLANK.matcher(visible(whole)).replaceAll(" ");
    return listsInSentences(NO_BLANK.matcher(even).replaceAll(" "));
  }

  /** {@code text} without characters that nobody sees. */
  public static String visible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  // A full stop would end the sentence; the list begins with 1 and has a second item.
  private static String listsInSentences(String text) {
    int[] last = {0};
    Matcher number = NUMBER.matcher(text);
    if (number.results().filter(it -> isNext(it, last)).count() < 2) {
      return text;
    }
    last[0] = 0;
    return number
        .reset()
        .replaceAll(
            it -> isNext(it, last) ? it.group(1) + ")" : Matcher.quoteReplacement(it.group()));
  }

  private static boolean isNext(MatchResult number, int[] last) {
    int value = Integer.parseInt(number.group(1));
    boolean next = value == 1 || value == last[0] + 1;
    last[0] = next ? value : last[0];
    return next;
  }
}
