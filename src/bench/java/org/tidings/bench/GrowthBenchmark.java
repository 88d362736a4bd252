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
import java.util.Locale;
import org.tidings.bench.speed.TidingsBuilder;
import org.tidings.source.InputException;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * What an article costs as a store grows from 35 to 350 and 3,500 articles. The articles are the
 * beginnings of GUM's news and interviews, again and again, each time as another article. Run only
 * where it is named. {@code -Dbench.plot=FILE} has it drawn as SVG, too.
 */
final class GrowthBenchmark implements Benchmark {

  private static final int[] STEPS = {35, 350, 1_000, 2_000, 3_500};
  private static final int CHARACTERS = 1_500;
  private static final int THREADS = 2;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException, BenchmarkException {
    List<String> articles = SpeedBenchmark.articles(Scorer.existing(data.resolve("gum/dev.jsonl")));
    Path folder = Files.createTempDirectory("tidings-bench");
    Table table =
        new Table(
            "Growth of a store, two threads",
            "articles",
            "tokens",
            "ms an article",
            "us a token",
            "quads an article",
            "KB an article");
    try {
      TidingsBuilder builder = TidingsBuilder.load();
      for (int pass = 0; pass < 3; pass++) {
        step(builder, folder, "warm" + pass, write(folder, articles, -350, 0));
      }
      int before = 0;
      List<GrowthPlot.Point> points = new ArrayList<>();
      for (int articlesThen : STEPS) {
        Step step = step(builder, folder, "kg", write(folder, articles, before, articlesThen));
        table.row(step.cells(articlesThen, articlesThen - before).toArray(String[]::new));
        points.add(step.point(articlesThen, articlesThen - before));
        before = articlesThen;
      }
      plot(points, System.getProperty("bench.plot", ""));
      table.print(out);
      compact(folder.resolve("kg"), before, out);
    } catch (StoreException | InputException e) {
      throw new BenchmarkException("the store could not be built", e);
    }
  }

  /** What was measured when some articles had been added. */
  private record Step(long tokens, double seconds, long quads, long bytes) {

    List<String> cells(int all, int added) {
      return List.of(
          number("%,d", all),
          number("%,d", tokens),
          number("%.1f", 1e3 * seconds / added),
          number("%.1f", 1e6 * seconds / tokens),
          number("%.0f", (double) quads / all),
          number("%.1f", bytes / 1e3 / all));
    }

    GrowthPlot.Point point(int all, int added) {
      return new GrowthPlot.Point(all, 1e3 * seconds / added, bytes / 1e3 / all);
    }

    private static String number(String format, Object number) {
      return String.format(Locale.ROOT, format, number);
    }
  }

  private static void compact(Path store, int articles, PrintStream out) throws StoreException {
    try (GraphStore graph = GraphStore.open(store)) {
      long start = System.nanoTime();
      graph.compact();
      out.printf(
          Locale.ROOT,
          "Compacted, in %.1f s: %.1f KB an article.%n",
          (System.nanoTime() - start) / 1e9,
          graph.sizeOnDisk() / 1e3 / articles);
    }
  }

  private static void plot(List<GrowthPlot.Point> points, String file) throws IOException {
    if (!file.isEmpty()) {
      Files.writeString(Path.of(file), new GrowthPlot(points).svg(), StandardCharsets.UTF_8);
    }
  }

  private static Step step(TidingsBuilder builder, Path folder, String store, Path input)
      throws StoreException, InputException {
    try (GraphStore graph = GraphStore.openOrCreate(folder.resolve(store), TidingsBuilder.BASE)) {
      long start = System.nanoTime();
      long tokens = builder.build(input.toString(), THREADS, graph);
      graph.compactIfGrown();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Step(tokens, seconds, graph.quads(), graph.sizeOnDisk());
    }
  }

  /** Articles from one number to another. */
  private static Path write(Path folder, List<String> articles, int from, int to)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = articles.get(Math.floorMod(i, articles.size()));
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String text = article.get("text").getAsString();
      article.addProperty("id", article.get("id").getAsString() + "-" + i);
      article.addProperty("text", text.substring(0, Math.min(CHARACTERS, text.length())));
      lines.add(article.toString());
    }
    return Files.write(
        folder.resolve("articles-%d.jsonl".formatted(to)), lines, StandardCharsets.UTF_8);
  }
}
