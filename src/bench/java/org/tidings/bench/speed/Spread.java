package org.tidings.bench.speed;

import java.util.List;
import java.util.Locale;

/** The median of some measurements, with the smallest and the largest. */
record Spread(double median, double least, double most) {

  /**
   * Of measurements.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Spread of(List<Double> measured) {
    if (measured.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = measured.stream().sorted().toList();
    return new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** With so many digits after the point: {@code 10.2 (9.8-10.9)}. */
  String text(int digits) {
    String format = "%%.%df (%%.%df-%%.%df)".formatted(digits, digits, digits);
    return String.format(Locale.ROOT, format, median, least, most);
  }
}
