package org.tidings.server.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable: no accents, no capitals, no punctuation. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 12;

  private Folding() {}

  static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The folded name from each of its words to its end: kim jong un, jong un, un. */
  static List<String> keys(String name) {
    String folded = fold(name);
    List<String> keys = new ArrayList<>();
    for (int at = 0; at >= 0 && at < folded.length() && keys.size() < MOST_WORDS; ) {
      keys.add(folded.substring(at));
      int blank = folded.indexOf(' ', at);
      at = blank < 0 ? -1 : blank + 1;
    }
    return keys;
  }
}
