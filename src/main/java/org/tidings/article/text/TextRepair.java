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
          "[\\xAD\\x{34F}\\x{61C}\\x{180E}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}"
              + "\\x{2066}-\\x{206F}\\x{FEFF}]+");

  /** Blanks of other widths. */
  private static final Pattern BLANK =
      Pattern.compile("[\\xA0\\x{2000}-\\x{200A}\\x{202F}\\x{205F}\\x{3000}]");

  /**
   * A full stop and, without a blank, the first word of another sentence: Nadel.Bosch sold. After a
   * question mark a page's teaser has its label: "Will it sail?Podcast".
   */
  private static final Pattern NO_BLANK =
      Pattern.compile(
          "\\.[\"”’)]?(?=[“\"]?\\p{Lu}\\p{Ll}*,? [\\p{L}\\p{Nd}])"
              + "(?!Com\\b|Net\\b|Org\\b|Js\\b|Co\\b|Ai\\b|Io\\b)");

  /** What stands before a word that is a part of a name: www.example, anna@example, Node/Net. */
  private static final String INSIDE_A_NAME = "./@_-";

  /** 1. a ceasefire, 2. an exchange: the numbers of a list that runs in a sentence. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[:;,]\\s|\\b(?:and|or)\\s)([1-9])\\.(?=\\s\\p{Ll})");

  private TextRepair() {}

  /** {@code text}, repaired; no longer than it was, but for missing blanks. */
  public static String repaired(String text) {
    String whole = LineEnds.joined(text);
    String even = BLANK.matcher(visible(whole)).replaceAll(" ");
    return listsInSentences(withBlanks(even));
  }

  private static String withBlanks(String text) {
    return NO_BLANK
        .matcher(text)
        .replaceAll(
            end ->
                Matcher.quoteReplacement(
                    endsWithWord(text, end.start()) ? end.group() + " " : end.group()));
  }

  /** Whether a word of two small letters or more ends at {@code end}, and no part of a name. */
  private static boolean endsWithWord(String text, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin >= 2
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isLowerCase(text.charAt(end - 2))
        && (begin == 0
            || !(Character.isDigit(text.charAt(begin - 1))
                || INSIDE_A_NAME.indexOf(text.charAt(begin - 1)) >= 0));
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
