package org.tidings.annotation.neural;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hidden layer and the output layer. What a feature adds to the hidden layer is kept for the
 * features of late; it is the same number whether it was kept or not. Thread-safe.
 */
final class HiddenLayer {

  // 64 MB of the hidden layer of CoreNLP's English model; twice as many are hardly faster.
  private static final int KEPT = 1 << 14;

  /** What a value at a feature's position adds to the hidden layer. */
  private static final class Share {

    private final int key;
    private final float[] sums;

    Share(int key, float[] sums) {
      this.key = key;
      this.sums = sums;
    }
  }

  private final NeuralModel model;
  private final int hidden;
  private final AtomicReferenceArray<Share> kept = new AtomicReferenceArray<>(KEPT);

  HiddenLayer(NeuralModel model) {
    this.model = model;
    this.hidden = model.bias().length;
  }

  /**
   * The scores of all transitions.
   *
   * @param features the row of each feature's embedding
   */
  float[] scores(int[] features) {
    float[] sums = model.bias().clone();
    for (int i = 0; i < features.length; i++) {
      add(sums, share(features[i], i));
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] * sums[i] * sums[i];
    }
    return output(sums);
  }

  private static void add(float[] sums, float[] share) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += share[i];
    }
  }

  private float[] share(int row, int feature) {
    int key = row * NeuralModel.FEATURES + feature;
    int slot = (key * 0x9E3779B9) >>> (32 - 14);
    Share found = kept.getAcquire(slot);
    if (found == null || found.key != key) {
      found = new Share(key, product(row, feature));
      kept.setRelease(slot, found);
    }
    return found.sums;
  }

  private float[] product(int row, int feature) {
    float[] sums = new float[hidden];
    float[] embedding = model.embeddings()[row];
    int first = feature * model.width();
    for (int k = 0; k < embedding.length; k++) {
      addMultiple(sums, model.input()[first + k], embedding[k]);
    }
    return sums;
  }

  private static void addMultiple(float[] sums, float[] row, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i] * factor;
    }
  }

  private float[] output(float[] units) {
    float[] scores = new float[model.output()[0].length];
    for (int i = 0; i < units.length; i++) {
      addMultiple(scores, model.output()[i], units[i]);
    }
    return scores;
  }
}
