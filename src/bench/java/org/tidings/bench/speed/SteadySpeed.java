package org.tidings.bench.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a pass over the articles took, handed from one process to another.
 *
 * @param seconds from the beginning of the pass to its end
 */
record SteadySpeed(long tokens, double seconds) {

  /** A pass over the articles. */
  @FunctionalInterface
  interface Pass {

    /** Returns the number of tokens. */
    long run() throws Exception;
  }

  double tokensPerSecond() {
    return tokens / seconds;
  }

  /**
   * Runs passes one after the other, and prints a line for each: tokens, seconds, and the processor
   * seconds of all threads meanwhile, those of Java's own among them.
   */
  static void print(PrintStream out, int passes, Pass pass) throws Exception {
    for (int i = 0; i < passes; i++) {
      long start = System.nanoTime();
      long processor = processorNanoseconds();
      long tokens = pass.run();
      out.println(
          String.format(
              Locale.ROOT,
              "%d %.3f %.3f",
              tokens,
              (System.nanoTime() - start) / 1e9,
              (processorNanoseconds() - processor) / 1e9));
    }
  }

  private static long processorNanoseconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /** The last pass, when everything is compiled and in memory. */
  static SteadySpeed last(String answer) {
    String last = answer.lines().reduce("", (before, line) -> line);
    String[] numbers = last.split(" ", 3);
    return new SteadySpeed(Long.parseLong(numbers[0]), Double.parseDouble(numbers[1]));
  }
}
