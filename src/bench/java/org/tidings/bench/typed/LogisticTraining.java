package org.tidings.bench.typed;

import java.util.List;

/**
 * Logistic regression over binary features with a quadratic penalty, by coordinate descent in the
 * dual. Deterministic: examples are visited in an order that only depends on their number.
 *
 * @see <a href="https://doi.org/10.1007/s10994-010-5221-8">Yu, Huang and Lin, Dual coordinate
 *     descent methods for logistic regression, Machine Learning 85, 2011</a>
 */
final class LogisticTraining {

  /**
   * An example.
   *
   * @param features ascending indices
   * @param positive whether it is one
   * @param cost how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands, and never compared
  record Example(int[] features, boolean positive, double cost) {}

  private static final int INNER_STEPS = 30;

  private final List<Example> examples;
  private final double[] weights;
  private final double[] alpha;

  private LogisticTraining(List<Example> examples, int features) {
    this.examples = examples;
    this.weights = new double[features];
    this.alpha = new double[examples.size()];
  }

  /**
   * The weights of the features.
   *
   * @param features how many there are
   * @param rounds how often each example is visited
   */
  static double[] train(List<Example> examples, int features, int rounds) {
    LogisticTraining training = new LogisticTraining(examples, features);
    training.start();
    int step = coprime(examples.size());
    for (int round = 0; round < rounds; round++) {
      long at = round * 7919L;
      for (int i = 0; i < examples.size(); i++) {
        training.visit((int) ((at + (long) i * step) % examples.size()));
      }
    }
    return training.weights;
  }

  private static int coprime(int size) {
    int step = (int) (size * 0.618) | 1;
    while (gcd(step, size) != 1) {
      step += 2;
    }
    return step;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void start() {
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = Math.min(0.001 * examples.get(i).cost(), 1e-8);
      move(examples.get(i), alpha[i]);
    }
  }

  private void move(Example example, double amount) {
    double signed = example.positive() ? amount : -amount;
    for (int feature : example.features()) {
      weights[feature] += signed;
    }
  }

  private void visit(int index) {
    Example example = examples.get(index);
    double sum = 0;
    for (int feature : example.features()) {
      sum += weights[feature];
    }
    double margin = example.positive() ? sum : -sum;
    double cost = example.cost();
    double norm = example.features().length;
    double old = alpha[index];
    double other = cost - old;
    boolean swap = 0.5 * norm * (other - old) + margin < 0;
    double sign = swap ? -1 : 1;
    double before = swap ? other : old;
    double z = before;
    if (cost - z < 0.5 * cost) {
      z = 0.1 * z;
    }
    double slope = norm * (z - before) + sign * margin + Math.log(z / (cost - z));
    for (int i = 0; i < INNER_STEPS && Math.abs(slope) > 1e-3; i++) {
      double next = z - slope / (norm + cost / (cost - z) / z);
      z = next <= 0 ? 0.1 * z : next;
      slope = norm * (z - before) + sign * margin + Math.log(z / (cost - z));
    }
    alpha[index] = swap ? cost - z : z;
    move(example, sign * (z - before));
  }
}
