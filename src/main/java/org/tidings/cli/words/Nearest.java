package org.tidings.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the word that was perhaps meant.
 *
 * <p>Words are compared by the optimal string alignment distance: insertions, deletions,
 * substitutions, and swaps of neighbours (Damerau 1964, "A technique for computer detection and
 * correction of spelling errors").
 */
public final class Nearest {

  private static final DamerauLevenshteinDistance EDITS = new DamerauLevenshteinDistance();

  private Nearest() {}

  /** The nearest of {@code words}, if it is near enough to be a slip. */
  public static Optional<String> to(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> distance(typed, word) <= tolerated(typed))
        .min(
            Comparator.<String>comparingInt(word -> distance(typed, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  // A third of the letters may be wrong, but the start of a longer word is not wrong at all.
  private static int tolerated(String typed) {
    return Math.max(1, (typed.length() + 1) / 3);
  }

  private static int distance(String typed, String word) {
    String lower = typed.toLowerCase(Locale.ROOT);
    boolean begun = lower.length() >= 3 && word.startsWith(lower);
    return begun ? 0 : EDITS.apply(lower, word);
  }
}
