package org.tidings.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The same thing measured of both, in turn, so that the machine's moods touch both. */
final class Comparison {

  /** Measures once. */
  @FunctionalInterface
  interface Measure {
    double take() throws IOException, InterruptedException;
  }

  private final List<Double> stock = new ArrayList<>();
  private final List<Double> tidings = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  /** Measures both so many times; the ratio is how many times better Tidings is. */
  static Comparison of(int runs, Measure stock, Measure tidings, boolean moreIsBetter)
      throws IOException, InterruptedException {
    Comparison comparison = new Comparison();
    for (int run = 0; run < runs; run++) {
      double one = stock.take();
      double other = tidings.take();
      comparison.stock.add(one);
      comparison.tidings.add(other);
      comparison.ratios.add(moreIsBetter ? other / one : one / other);
    }
    return comparison;
  }

  Spread stock() {
    return Spread.of(stock);
  }

  Spread tidings() {
    return Spread.of(tidings);
  }

  Spread ratio() {
    return Spread.of(ratios);
  }
}
