package org.tidings.identity.dictionary;

import java.util.regex.Pattern;

/**
 * A line of CoreNLP's WikiDict: a name, the title that it leads to most often, and how often.
 *
 * @param title with underscores
 * @param probability from 0 to 1
 */
record WikiDictLine(String name, String title, double probability) {

  private static final int MAX_NAME = 80;

  // Names of the web's links, not of things: "http://en.wikipedia.org/wiki/Duello".
  private static final Pattern WEB =
      Pattern.compile("(?i)wikip|wiki/|https?:|www\\.|\\.(?:com|org|net|html?)\\b");
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "Lists?_of_.*|.*_\\(disambiguation\\)|.*_\\((?:sur|given_)?name\\)|\\d{1,4}(?:s|_BC)?"
              + "|\\d{4}_in_.*|[A-Z][a-z]+_talk:.*|(?:Category|File|Image|Portal|Talk|Template|User"
              + "|Wikipedia|Help|Special):.*");

  /**
   * Reads "name TAB title TAB probability".
   *
   * @throws IllegalArgumentException if the line is none
   */
  static WikiDictLine parse(String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalArgumentException("not a line of WikiDict: " + line);
    }
    return new WikiDictLine(
        line.substring(0, first),
        line.substring(first + 1, second),
        Double.parseDouble(line.substring(second + 1)));
  }

  /** Whether an English article can use it: a capitalised name, in Latin letters, of a thing. */
  boolean isUsable() {
    return isName() && !NO_SUBJECT.matcher(title).matches();
  }

  private boolean isName() {
    return name.length() > 1
        && name.length() <= MAX_NAME
        && !Character.isLowerCase(name.charAt(0))
        && name.chars().allMatch(WikiDictLine::isLatinOrMark)
        && name.chars().anyMatch(Character::isLetter)
        && (isTitle() || !WEB.matcher(name).find());
  }

  boolean isTitle() {
    return name.replace(' ', '_').equals(title);
  }

  // Basic Latin to Latin Extended-B, Latin Extended Additional, general punctuation.
  private static boolean isLatinOrMark(int unit) {
    return isIn(unit, ' ', 0x24F) || isIn(unit, 0x1E00, 0x1EFF) || isIn(unit, 0x2010, 0x2026);
  }

  private static boolean isIn(int unit, int first, int last) {
    return first <= unit && unit <= last;
  }
}
