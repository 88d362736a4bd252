package org.tidings.identity.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a Wikipedia article.
 *
 * @param text with underscores
 */
record Title(String text) {

  private static final Pattern QUALIFIED = Pattern.compile("(.+)_\\(([^()]+)\\)");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Without the qualifier in parentheses, with blanks. */
  String bare() {
    Matcher matcher = QUALIFIED.matcher(text);
    return (matcher.matches() ? matcher.group(1) : text).replace('_', ' ');
  }

  /** What stands in parentheses at the end; empty if nothing does. */
  String qualifier() {
    Matcher matcher = QUALIFIED.matcher(text);
    return matcher.matches() ? matcher.group(2).replace('_', ' ') : "";
  }

  /** The title as it is read: blanks for underscores. */
  String words() {
    return text.replace('_', ' ');
  }

  /** A name without case, diacritics and punctuation; words are parted by one blank. */
  static String folded(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    String plain = APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether it is the name, but for its qualifier, and the spelling. */
  boolean says(String name) {
    return folded(bare()).equals(folded(name));
  }

  /** Whether it has at least half of the words of the name. */
  boolean resembles(String name) {
    Set<String> own = wordsOf(bare());
    Set<String> others = wordsOf(name);
    return 2 * others.stream().filter(own::contains).count() >= others.size();
  }

  /** The folded words of a name. */
  static Set<String> wordsOf(String name) {
    return Set.copyOf(List.of(BLANK.split(folded(name))));
  }
}
