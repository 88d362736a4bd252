package org.tidings.bench.regression;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LogisticClassifierFactory;
import edu.stanford.nlp.stats.Counter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression over features that are present or absent, with a quadratic penalty of one
 * half, by CoreNLP's quasi-Newton minimiser. No random numbers: the same examples in the same order
 * give the same weights. Not thread-safe.
 *
 * @param <F> names of features
 */
public final class LogisticRegression<F> {

  private final Dataset<Boolean, F> examples = new Dataset<>();
  private final List<Double> costs = new ArrayList<>();

  /** Without examples. */
  public LogisticRegression() {
    // CoreNLP takes the first label that it sees for the negative one, and wants two.
    add(List.of(), false, 0);
    add(List.of(), true, 0);
  }

  /**
   * Adds an example.
   *
   * @param cost how much it counts
   */
  public void add(Collection<F> features, boolean positive, double cost) {
    examples.add(features, positive);
    costs.add(cost);
  }

  /** The weight of each feature. */
  public Map<F, Double> weights() {
    float[] weighed = new float[costs.size()];
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] = costs.get(i).floatValue();
    }
    Counter<F> learned =
        new LogisticClassifierFactory<Boolean, F>()
            .trainWeightedData(examples, weighed)
            .weightsAsCounter();
    Map<F, Double> weights = new HashMap<>();
    learned.keySet().forEach(feature -> weights.put(feature, learned.getCount(feature)));
    return weights;
  }
}
