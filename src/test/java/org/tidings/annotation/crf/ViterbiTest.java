package org.tidings.annotation.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidings.cache.HashedKeys;

class ViterbiTest {

  private static final int LABELS = 3;
  private static final int WORDS = 5;
  private static final int FORBIDDEN = 1 * LABELS + 2;

  private static CrfModel model() {
    BitSet observed = new BitSet();
    observed.set(0, LABELS * LABELS);
    observed.clear(FORBIDDEN);
    HashedKeys none = HashedKeys.of(List.of());
    return new CrfModel(
        List.of("PERSON", "O", "PLACE"),
        1,
        observed,
        new FeatureWeights(none, new float[0], LABELS),
        new FeatureWeights(none, new float[0], LABELS * LABELS),
        new Lexicon(none, none, new int[0], List.of()));
  }

  @Test
  void findsTheBestOfAllSequences() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[][] words = scores(random, LABELS);
      double[][] pairs = scores(random, LABELS * LABELS);
      Viterbi viterbi = new Viterbi(model(), WORDS);
      for (int i = 0; i < WORDS; i++) {
        viterbi.step(i, words[i], pairs[i]);
      }
      assertThat(viterbi.best()).containsExactly(best(words, pairs));
    }
  }

  private static double[][] scores(Random random, int count) {
    double[][] scores = new double[WORDS][];
    for (int i = 0; i < WORDS; i++) {
      scores[i] = random.doubles(count, -3, 3).toArray();
    }
    return scores;
  }

  /** By trying each. */
  private static int[] best(double[][] words, double[][] pairs) {
    int[] best = new int[WORDS];
    double highest = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(LABELS, WORDS); code++) {
      int[] labels = new int[WORDS];
      for (int i = 0, rest = code; i < WORDS; i++, rest /= LABELS) {
        labels[i] = rest % LABELS;
      }
      double score = score(labels, words, pairs);
      if (score > highest) {
        highest = score;
        best = labels;
      }
    }
    return best;
  }

  private static double score(int[] labels, double[][] words, double[][] pairs) {
    double score = 0;
    int earlier = 1;
    for (int i = 0; i < WORDS; i++) {
      int pair = earlier * LABELS + labels[i];
      score += pair == FORBIDDEN ? Double.NEGATIVE_INFINITY : words[i][labels[i]] + pairs[i][pair];
      earlier = labels[i];
    }
    return score;
  }

  @Test
  void hasNoLabelsForNoWords() {
    assertThat(new Viterbi(model(), 0).best()).isEmpty();
  }
}
