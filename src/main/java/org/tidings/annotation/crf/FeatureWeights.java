package org.tidings.annotation.crf;

import java.io.IOException;
import java.util.Collection;
import org.tidings.cache.ArrayReader;
import org.tidings.cache.ArrayWriter;
import org.tidings.cache.HashedKeys;

/**
 * The weights of the features of one clique: for each feature as many as the clique has labellings.
 * Immutable and thread-safe.
 */
final class FeatureWeights {

  private final HashedKeys features;
  private final float[] weights;
  private final int labellings;

  /**
   * Brings features and weights together.
   *
   * @param weights of the first feature's labellings, then those of the second's, and so on
   */
  FeatureWeights(HashedKeys features, float[] weights, int labellings) {
    if (weights.length != Math.multiplyExact(features.size(), labellings)) {
      throw new IllegalArgumentException(
          "%d weights for %d features of %d labellings"
              .formatted(weights.length, features.size(), labellings));
    }
    this.features = features;
    this.weights = weights;
    this.labellings = labellings;
  }

  static FeatureWeights read(ArrayReader in, int labellings) throws IOException {
    return new FeatureWeights(HashedKeys.read(in), in.floats(), labellings);
  }

  void write(ArrayWriter out) throws IOException {
    features.write(out);
    out.write(weights);
  }

  /** The sum of the weights of each labelling; features that are not known have none. */
  double[] sums(Collection<String> present) {
    double[] sums = new double[labellings];
    for (String feature : present) {
      int row = features.indexOf(feature) * labellings;
      if (row >= 0) {
        for (int i = 0; i < labellings; i++) {
          sums[i] += weights[row + i];
        }
      }
    }
    return sums;
  }
}
