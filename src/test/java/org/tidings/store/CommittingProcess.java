package org.tidings.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A process that commits batches until it is killed, and says so after each. */
final class CommittingProcess {

  static final int ARTICLES_A_BATCH = 3;

  private CommittingProcess() {}

  /** Arguments: the store's folder, the number of the first batch. */
  public static void main(String[] arguments) throws StoreException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      for (int batch = Integer.parseInt(arguments[1]); ; batch++) {
        store.commit(batch(batch));
        out.println("committed " + batch + ".");
      }
    }
  }

  /** New articles, as many of them as {@link #ARTICLES_A_BATCH}. */
  private static List<StoredArticle> batch(int number) {
    return IntStream.range(0, ARTICLES_A_BATCH)
        .mapToObj(i -> SampleArticles.numbered(number * ARTICLES_A_BATCH + i, triples(number)))
        .toList();
  }

  static int triples(int batch) {
    return 20 + batch % 50;
  }

  static Process start(Path folder, int firstBatch) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CommittingProcess.class.getName(),
                folder.toString(),
                Integer.toString(firstBatch)))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
