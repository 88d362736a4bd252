package org.tidings.article.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Undoes hyphens at the ends of wrapped lines: <i>Commis-</i>, <i>sion</i>. The line then ends
 * behind the word, so that lines keep their numbers. A hyphen stays where it belongs to the word:
 * where the text writes the word with it elsewhere, and not without, before a capital letter, and
 * in the usual compounds.
 */
final class LineEnds {

  /** The end of a line, and the rest of the word on the next, with marks and blanks behind it. */
  private static final Pattern HYPHENATED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?<head>[\\p{L}\\p{Nd}]{1,40})(?<hyphen>[-\\x{2010}\\xAD])[ \\t]*(?<newline>\\r?\\n)[ \\t]*"
              + "(?<rest>\\p{L}+)(?<marks>\\S*)(?<blanks>[ \\t]*)");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

  /** First and last parts of compounds that are written with a hyphen. */
  private static final Set<String> HEADS =
      Set.of(
          "self", "non", "ex", "anti", "vice", "half", "all", "cross", "well", "long", "short",
          "high", "low", "so", "mid", "pro", "post", "co", "semi", "multi", "near", "part", "full",
          "hard", "old", "new", "two", "three", "four", "five", "six", "seven", "eight", "nine",
          "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
          "first", "second", "third", "state", "left", "right", "far", "deputy", "then", "much",
          "ill", "best", "better");

  private static final Set<String> TAILS =
      Set.of(
          "term",
          "owned",
          "based",
          "year",
          "old",
          "level",
          "scale",
          "profile",
          "known",
          "backed",
          "born",
          "style",
          "elect",
          "general",
          "range",
          "speed",
          "class",
          "member",
          "party",
          "called",
          "related",
          "controlled",
          "funded",
          "friendly",
          "looking",
          "off");

  private final Set<String> words;

  private LineEnds(Set<String> words) {
    this.words = words;
  }

  /** {@code text} with its words whole. */
  static String joined(String text) {
    Matcher hyphenated = HYPHENATED.matcher(text);
    if (!hyphenated.find()) {
      return text;
    }
    LineEnds ends = new LineEnds(NOT_WORD.splitAsStream(text).collect(Collectors.toSet()));
    return hyphenated.replaceAll(found -> Matcher.quoteReplacement(ends.joined(found, text)));
  }

  private String joined(MatchResult found, String text) {
    String head = found.group(1);
    String rest = found.group(4);
    String hyphen = keepsHyphen(head, found.group(2), rest) ? "-" : "";
    String word = head + hyphen + rest + found.group(5);
    boolean endsLine = found.end() == text.length() || isLineEnd(text.charAt(found.end()));
    // A line end more at the end of a line would divide the paragraph.
    return endsLine || found.group(6).isEmpty() ? word : word + found.group(3);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean keepsHyphen(String head, String hyphen, String rest) {
    if (hyphen.equals("\u00AD") || words.contains(head + rest)) {
      return false;
    }
    return Character.isUpperCase(rest.codePointAt(0))
        || Character.isDigit(head.codePointBefore(head.length()))
        || words.contains(head + "-" + rest)
        || (HEADS.contains(head.toLowerCase(Locale.ROOT)) && rest.length() > 2)
        || (TAILS.contains(rest) && head.length() > 3);
  }
}
