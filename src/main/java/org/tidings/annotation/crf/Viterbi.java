package org.tidings.annotation.crf;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the best labels of a sentence in a linear chain. What comes before the first word has the
 * background label.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi, Error Bounds for Convolutional
 *     Codes and an Asymptotically Optimum Decoding Algorithm, 1967</a>
 */
final class Viterbi {

  private final int labels;
  private final BitSet observed;
  private final int[][] before;
  private double[] scores;

  /** For a sentence of so many words. */
  Viterbi(CrfModel model, int words) {
    labels = model.labels().size();
    observed = model.observed();
    before = new int[words][labels];
    scores = new double[labels];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[model.background()] = 0;
  }

  /**
   * Goes on to a word; words come in order.
   *
   * @param word the score of each of its labels
   * @param pair the score of each pair of the label before and its own
   */
  void step(int index, double[] word, double[] pair) {
    double[] next = new double[labels];
    for (int label = 0; label < labels; label++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int earlier = 0; earlier < labels; earlier++) {
        int both = earlier * labels + label;
        double score = observed.get(both) ? scores[earlier] + pair[both] : Double.NEGATIVE_INFINITY;
        if (score > best) {
          best = score;
          before[index][label] = earlier;
        }
      }
      next[label] = best + word[label];
    }
    scores = next;
  }

  /** The indexes of the best labels, after all words. */
  int[] best() {
    int[] best = new int[before.length];
    int label = 0;
    for (int i = 1; i < labels; i++) {
      label = scores[i] > scores[label] ? i : label;
    }
    for (int word = before.length - 1; word >= 0; word--) {
      best[word] = label;
      label = before[word][label];
    }
    return best;
  }
}
