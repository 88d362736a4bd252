package org.tidings.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.bench.speed.Launcher;
import org.tidings.bench.speed.SpeedComparison;

/**
 * Tidings beside CoreNLP's own pipeline, on news and interviews of GUM. Takes long, so it is run
 * only when it is named; it needs the profile {@code stock}, which fetches CoreNLP's other models.
 */
final class SpeedBenchmark implements Benchmark {

  private static final Set<String> GENRES = Set.of("news", "interview");
  private static final String STOCK_MODEL = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    if (SpeedBenchmark.class.getClassLoader().getResource(STOCK_MODEL) == null) {
      throw new BenchmarkException(
          "CoreNLP's other models are not here\n  now: add the profile stock, as in -Pbench,stock");
    }
    List<String> articles = articles(Scorer.existing(data.resolve("gum/dev.jsonl")));
    Path folder = Files.createTempDirectory("tidings-bench");
    SpeedComparison comparison =
        new SpeedComparison(
            folder, Launcher.ofCheckout(), articles, Integer.getInteger("bench.runs", 3));
    Table table =
        new Table(
            "Speed, beside CoreNLP's pipeline", SpeedComparison.COLUMNS.toArray(String[]::new));
    comparison.run(
        row -> {
          // The whole takes most of an hour.
          out.println(String.join(" | ", row));
          table.row(row.toArray(String[]::new));
        });
    table.print(out);
  }

  /** The news and interviews, each a line of JSON Lines. */
  static List<String> articles(Path gum) throws IOException {
    List<String> articles = new ArrayList<>();
    for (String line : Files.readAllLines(gum, StandardCharsets.UTF_8)) {
      JsonObject document = JsonParser.parseString(line).getAsJsonObject();
      if (GENRES.contains(document.get("genre").getAsString())) {
        JsonObject article = new JsonObject();
        for (String name : List.of("id", "title", "date", "text")) {
          article.add(name, document.get(name));
        }
        articles.add(article.toString());
      }
    }
    return articles;
  }
}
