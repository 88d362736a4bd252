package org.tidings.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Runs both pipelines in turn, in steady state and as whole processes. */
public final class SpeedComparison {

  /** The columns of the table. */
  public static final List<String> COLUMNS = List.of("what", "CoreNLP", "Tidings", "ratio", "unit");

  private static final int WHOLE = 33;
  // As many as are enough for the compiler; a pass of CoreNLP takes minutes.
  private static final int STEADY = 12;
  private static final int STOCK_PASSES = 2;
  private static final int TIDINGS_PASSES = 5;
  // What CoreNLP was measured with; with less it spends its time collecting garbage.
  private static final List<String> STOCK_OPTIONS = List.of("-Xmx8g", "-XX:+UseParallelGC");
  // As the launcher has it.
  private static final List<String> TIDINGS_OPTIONS =
      List.of("-Xmx1300m", "-XX:+UseParallelGC", "-Xss4m", "-XX:-UsePerfData");

  private final Path folder;
  private final Launcher launcher;
  private final List<String> articles;
  private final int runs;

  /**
   * Compares on some articles.
   *
   * @param folder for stores and inputs
   * @param launcher what a user starts
   * @param articles lines of JSON Lines
   * @param runs how often each is measured
   */
  public SpeedComparison(Path folder, Launcher launcher, List<String> articles, int runs) {
    this.folder = folder;
    this.launcher = launcher;
    this.articles = List.copyOf(articles);
    this.runs = runs;
  }

  /** Hands on the cells of each row. */
  public void run(Consumer<List<String>> row) throws IOException, InterruptedException {
    launcher.prepare();
    steady(row);
    whole(row);
    shortest(row);
  }

  private void steady(Consumer<List<String>> row) throws IOException, InterruptedException {
    Path input = write("steady.jsonl", first(STEADY));
    Comparison<SteadySpeed> one = steady(input, 1);
    row.accept(
        one.row(
            "steady state, one thread, by processor time",
            SteadySpeed::tokensPerProcessorSecond,
            true,
            0,
            "tokens/s"));
    row.accept(
        one.row(
            "steady state, one thread, by the clock",
            SteadySpeed::tokensPerSecond,
            true,
            0,
            "tokens/s"));
    Comparison<SteadySpeed> two = steady(input, 2);
    row.accept(
        two.row(
            "steady state, two threads, by the clock",
            SteadySpeed::tokensPerSecond,
            true,
            0,
            "tokens/s"));
    row.accept(one.gain("two threads against one", two, SteadySpeed::tokensPerSecond));
  }

  private void whole(Consumer<List<String>> row) throws IOException, InterruptedException {
    Path input = write("articles.jsonl", first(WHOLE));
    Comparison<MeasuredProcess> whole =
        Comparison.of(runs, () -> stock(input, 2), () -> build(input, 2));
    String what = first(WHOLE).size() + " articles, whole process, two threads, ";
    row.accept(whole.row(what + "by the clock", MeasuredProcess::seconds, false, 1, "s"));
    row.accept(
        whole.row(what + "processor time", MeasuredProcess::processorSeconds, false, 1, "s"));
    row.accept(whole.row(what + "memory at most", MeasuredProcess::megabytes, false, 0, "MB"));
  }

  private void shortest(Consumer<List<String>> row) throws IOException, InterruptedException {
    String shortest = articles.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    Path input = write("article.jsonl", List.of(shortest));
    row.accept(
        Comparison.of(runs, () -> stock(input, 1), () -> build(input, 1))
            .row("one short article, whole process", MeasuredProcess::seconds, false, 1, "s"));
  }

  private Comparison<SteadySpeed> steady(Path input, int threads)
      throws IOException, InterruptedException {
    return Comparison.of(
        runs,
        () -> steady(StockPipeline.class, STOCK_OPTIONS, input, threads, STOCK_PASSES),
        () -> steady(TidingsPipeline.class, TIDINGS_OPTIONS, input, threads, TIDINGS_PASSES));
  }

  private SteadySpeed steady(
      Class<?> pipeline, List<String> options, Path input, int threads, int passes)
      throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            input.toString(),
            Integer.toString(threads),
            Integer.toString(passes),
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

  private MeasuredProcess build(Path input, int threads) throws IOException, InterruptedException {
    return launcher.build(input, Files.createTempDirectory(folder, "kg"), threads);
  }

  private List<String> first(int most) {
    return articles.subList(0, Math.min(most, articles.size()));
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }
}
