package org.tidings.bench.speed;

import java.util.Locale;

/** What a pass over the articles took, handed from one process to another. */
record SteadySpeed(long tokens, double seconds) {

  double tokensPerSecond() {
    return tokens / seconds;
  }

  static String line(long tokens, long nanoseconds) {
    return String.format(Locale.ROOT, "%d %.3f", tokens, nanoseconds / 1e9);
  }

  /** The last pass, when everything is compiled and in memory. */
  static SteadySpeed last(String answer) {
    String last = answer.lines().reduce("", (before, line) -> line);
    String[] numbers = last.split(" ", 2);
    return new SteadySpeed(Long.parseLong(numbers[0]), Double.parseDouble(numbers[1]));
  }
}
