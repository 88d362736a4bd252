package org.tidings.relation.rendering.nary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidings.relation.confidence.Confidence;

/**
 * Logistic regression for targets from 0 to 1, by full gradient descent with a quadratic penalty;
 * no random numbers, so the same examples give the same weights.
 */
final class LogisticRegression {

  private static final int STEPS = 1500;
  private static final double RATE = 0.5;
  private static final double PENALTY = 0.004;
  private static final int MIN_COUNT = 12;

  /** Features that an extraction has, and how right it is. */
  record Example(int sentence, Set<String> features, double target) {}

  private LogisticRegression() {}

  static Map<String, Double> train(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(
        example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    Map<String, Double> weights = new TreeMap<>();
    weights.put(Confidence.BIAS, 0.0);
    counts.forEach(
        (name, count) -> {
          if (count >= MIN_COUNT) {
            weights.put(name, 0.0);
          }
        });
    for (int step = 0; step < STEPS; step++) {
      descend(weights, examples);
    }
    return weights;
  }

  private static void descend(Map<String, Double> weights, List<Example> examples) {
    Confidence model = new Confidence(weights);
    Map<String, Double> gradient = new TreeMap<>();
    for (Example example : examples) {
      double error = example.target() - model.of(example.features());
      gradient.merge(Confidence.BIAS, error, Double::sum);
      example.features().forEach(name -> gradient.merge(name, error, Double::sum));
    }
    weights.replaceAll(
        (name, weight) -> {
          double pull = name.equals(Confidence.BIAS) ? 0 : PENALTY * weight;
          return weight + RATE * (gradient.getOrDefault(name, 0.0) / examples.size() - pull);
        });
  }
}
