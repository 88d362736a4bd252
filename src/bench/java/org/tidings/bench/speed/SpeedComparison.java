package org.tidings.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Runs both pipelines in turn, as whole processes and in steady state. */
public final class SpeedComparison {

  /** The columns of the table. */
  public static final List<String> COLUMNS =
      List.of("what", "CoreNLP", "Tidings", "ratio", "unit");

  private static final int WHOLE = 33;
  private static final int PASSES = 3;
  // What CoreNLP was measured with; with less it spends its time collecting garbage.
  private static final List<String> STOCK_OPTIONS = List.of("-Xmx8g", "-XX:+UseParallelGC");
  // As the launcher has it.
  private static final List<String> TIDINGS_OPTIONS =
      List.of("-Xmx1300m", "-XX:+UseParallelGC", "-Xss4m", "-XX:-UsePerfData");

  private final Path folder;
  private final List<String> articles;
  private final int runs;

  /**
   * Compares on some articles.
   *
   * @param folder for stores and inputs
   * @param articles lines of JSON Lines
   * @param runs how often each is measured
   */
  public SpeedComparison(Path folder, List<String> articles, int runs) {
    this.folder = folder;
    this.articles = List.copyOf(articles);
    this.runs = runs;
  }

  /** Hands on the cells of each row. */
  public void run(Consumer<List<String>> row) throws IOException, InterruptedException {
    List<String> most = articles.subList(0, Math.min(WHOLE, articles.size()));
    Path input = write("articles.jsonl", most);
    String shortest = articles.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    Path one = write("article.jsonl", List.of(shortest));
    row.accept(
        cells(
            "steady state, one thread",
            Comparison.of(
                runs,
                () -> steady(StockPipeline.class, STOCK_OPTIONS, input, 1).tokensPerSecond(),
                () -> steady(TidingsPipeline.class, TIDINGS_OPTIONS, input, 1).tokensPerSecond(),
                true),
            "tokens/s"));
    row.accept(
        cells(
            "steady state, two threads",
            Comparison.of(
                runs,
                () -> steady(StockPipeline.class, STOCK_OPTIONS, input, 2).tokensPerSecond(),
                () -> steady(TidingsPipeline.class, TIDINGS_OPTIONS, input, 2).tokensPerSecond(),
                true),
            "tokens/s"));
    row.accept(
        cells(
            most.size() + " articles, whole process, two threads",
            Comparison.of(
                runs, () -> stock(input, 2).seconds(), () -> tidings(input, 2).seconds(), false),
            "s"));
    row.accept(
        cells(
            "the same, memory at most",
            Comparison.of(
                1, () -> stock(input, 2).megabytes(), () -> tidings(input, 2).megabytes(), false),
            "MB"));
    row.accept(
        cells(
            "one short article, whole process",
            Comparison.of(
                runs, () -> stock(one, 1).seconds(), () -> tidings(one, 1).seconds(), false),
            "s"));
  }

  private static List<String> cells(String what, Comparison comparison, String unit) {
    int digits = comparison.tidings().median() < 100 ? 1 : 0;
    return List.of(
        what,
        comparison.stock().text(digits),
        comparison.tidings().text(digits),
        comparison.ratio().text(1),
        unit);
  }

  private SteadySpeed steady(Class<?> pipeline, List<String> options, Path input, int threads)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            input.toString(),
            Integer.toString(threads),
            Integer.toString(PASSES),
            folder.toString());
    return SteadySpeed.last(MeasuredProcess.run(options, pipeline.getName(), arguments).answer());
  }

  private static MeasuredProcess stock(Path input, int threads)
      throws IOException, InterruptedException {
    return MeasuredProcess.run(
        STOCK_OPTIONS,
        StockPipeline.class.getName(),
        List.of(input.toString(), Integer.toString(threads), "1"));
  }

  private MeasuredProcess tidings(Path input, int threads)
      throws IOException, InterruptedException {
    Path store = Files.createTempDirectory(folder, "kg");
    return MeasuredProcess.run(
        TIDINGS_OPTIONS,
        "org.tidings.cli.Main",
        List.of(
            "build",
            input.toString(),
            "--store",
            store.toString(),
            "--threads",
            Integer.toString(threads)));
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }
}
