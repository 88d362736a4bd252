package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** One table of figures. */
interface Benchmark {

  /** One word, by which {@code -Dbench.only} asks for it. */
  String name();

  /** Whether it is run only where it is named, since it takes long or needs more than the data. */
  default boolean isAskedFor() {
    return false;
  }

  /**
   * Measures and prints the table.
   *
   * @param data the folder with the development sets and their scorers
   * @param out where the table goes, and nothing else
   * @throws BenchmarkException if something that it needs is missing
   */
  void run(Path data, PrintStream out) throws IOException, InterruptedException, BenchmarkException;
}
