package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.tidings.bench.coverage.ClauseFate;
import org.tidings.bench.coverage.ClauseFates;

/** What becomes of the finite clauses of news articles: propositions, or why none. */
final class CoverageBenchmark implements Benchmark {

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Map<ClauseFate, Integer> fates = ClauseFates.of(data.resolve("news/articles.jsonl"));
    int all = fates.values().stream().mapToInt(Integer::intValue).sum();
    Table table = new Table("Finite clauses of news articles", "fate", "clauses", "share");
    for (ClauseFate fate : ClauseFate.values()) {
      int count = fates.getOrDefault(fate, 0);
      table.row(fate.label(), Integer.toString(count), Figures.share(count / (double) all));
    }
    table.print(out);
  }
}
