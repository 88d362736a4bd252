package org.tidings.cli.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that was perhaps meant.
 *
 * <p>Words are compared by the optimal string alignment distance: insertions, deletions,
 * substitutions, and swaps of neighbours (Damerau 1964, "A technique for computer detection and
 * correction of spelling errors").
 */
public final class Nearest {

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
    return begun ? 0 : alignment(lower, word);
  }

  static int alignment(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int substitution = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(substitution, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
