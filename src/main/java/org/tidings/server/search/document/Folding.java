package org.tidings.server.search.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Makes names comparable: no accents, no capitals, no punctuation. */
public final class Folding {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOT_IN_INITIALS =
      Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}(?:\\.|\\b))");
  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 200;

  private Folding() {}

  public static String fold(String name) {
    String bare = StringUtils.stripAccents(name).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }

  /**
   * The folded name from each of its words to its end: kim jong un, jong un, un. Initials count as
   * a word too: us for U.S.
   */
  static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>(suffixes(fold(name)));
    keys.addAll(suffixes(fold(DOT_IN_INITIALS.matcher(name).replaceAll(""))));
    return keys;
  }

  private static List<String> suffixes(String folded) {
    List<String> keys = new ArrayList<>();
    for (int at = 0; at >= 0 && at < folded.length() && keys.size() < MOST_WORDS; ) {
      keys.add(folded.substring(at, Math.min(folded.length(), at + LONGEST)));
      int blank = folded.indexOf(' ', at);
      at = blank < 0 ? -1 : blank + 1;
    }
    return keys;
  }
}
