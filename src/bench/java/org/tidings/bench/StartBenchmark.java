package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.tidings.bench.speed.Launcher;
import org.tidings.bench.speed.ShortCommands;

/** How long a user waits for a command that has little to do. Run only where it is named. */
final class StartBenchmark implements Benchmark {

  @Override
  public String name() {
    return "start";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    List<String> articles =
        SpeedBenchmark.articles(Scorer.existing(data.resolve("gum/dev.jsonl"))).stream()
            .sorted(Comparator.comparingInt(String::length))
            .toList();
    Path folder = Files.createTempDirectory("tidings-bench");
    Table table =
        new Table("Short commands, whole processes", ShortCommands.COLUMNS.toArray(String[]::new));
    new ShortCommands(folder, Launcher.ofCheckout(), Integer.getInteger("bench.runs", 3))
        .run(articles, row -> table.row(row.toArray(String[]::new)));
    table.print(out);
  }
}
