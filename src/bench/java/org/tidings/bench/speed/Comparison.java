package org.tidings.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The same thing measured of both, in turn, so that the machine's moods touch both.
 *
 * @param <T> what one measurement is
 */
final class Comparison<T> {

  /**
   * Measures once.
   *
   * @param <T> what one measurement is
   */
  @FunctionalInterface
  interface Measure<T> {
    T take() throws IOException, InterruptedException;
  }

  private final List<T> stock = new ArrayList<>();
  private final List<T> tidings = new ArrayList<>();

  /** Measures both so many times. */
  static <T> Comparison<T> of(int runs, Measure<T> stock, Measure<T> tidings)
      throws IOException, InterruptedException {
    Comparison<T> comparison = new Comparison<>();
    for (int run = 0; run < runs; run++) {
      comparison.add(stock, tidings);
    }
    return comparison;
  }

  /** Measures both once more. */
  void add(Measure<T> stockMeasure, Measure<T> tidingsMeasure)
      throws IOException, InterruptedException {
    stock.add(stockMeasure.take());
    tidings.add(tidingsMeasure.take());
  }

  /**
   * The cells of a row: what is measured, both spreads, how many times better Tidings is, run by
   * run, and the unit.
   */
  List<String> row(
      String what, ToDoubleFunction<T> figure, boolean moreIsBetter, int digits, String unit) {
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run < stock.size(); run++) {
      double one = figure.applyAsDouble(stock.get(run));
      double other = figure.applyAsDouble(tidings.get(run));
      ratios.add(moreIsBetter ? other / one : one / other);
    }
    return List.of(
        what,
        spread(stock, figure).text(digits),
        spread(tidings, figure).text(digits),
        Spread.of(ratios).text(1),
        unit);
  }

  /** How many times as much there is of something with the other comparison's measurements. */
  List<String> gain(String what, Comparison<T> more, ToDoubleFunction<T> figure) {
    return List.of(
        what,
        ratios(stock, more.stock, figure).text(2),
        ratios(tidings, more.tidings, figure).text(2),
        "",
        "times");
  }

  private static <T> Spread ratios(List<T> one, List<T> other, ToDoubleFunction<T> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run < one.size(); run++) {
      ratios.add(figure.applyAsDouble(other.get(run)) / figure.applyAsDouble(one.get(run)));
    }
    return Spread.of(ratios);
  }

  private static <T> Spread spread(List<T> measured, ToDoubleFunction<T> figure) {
    return Spread.of(measured.stream().map(figure::applyAsDouble).toList());
  }
}
