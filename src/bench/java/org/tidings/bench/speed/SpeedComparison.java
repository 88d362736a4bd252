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
  private static final int TIDINGS_PASSES = 12;
  // What CoreNLP was measured with; with less it spends its time collecting garbage.
  private static final List<String> STOCK_OPTIONS = List.of("-Xmx8g", "-XX:+UseParallelGC");
  // As the launcher has it.
  private static final List<String> TIDINGS_OPTIONS =
      List.of("-Xmx1300m", "-XX:+UseParallelGC", "-Xss4m", "-XX:-UsePerfData");

  // Java's compiler and garbage collection would use the other processors, so that one thread would
  // have more than one. Only Linux can bind a process.
  private static final Path TASKSET = Path.of("/usr/bin/taskset");
  private static final List<String> ONE_PROCESSOR =
      Files.isExecutable(TASKSET) ? List.of(TASKSET.toString(), "-c", "0") : List.of();

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
    Comparison<SteadySpeed> one = new Comparison<>();
    Comparison<SteadySpeed> two = new Comparison<>();
    for (int run = 0; run < runs; run++) {
      addSteady(one, input, 1, ONE_PROCESSOR);
      addSteady(two, input, 2, List.of());
    }
    row.accept(steadyRow("one thread on one processor", one));
    row.accept(steadyRow("two threads", two));
    row.accept(
        one.gain("two threads against one on one processor", two, SteadySpeed::tokensPerSecond));
  }

  private static List<String> steadyRow(String what, Comparison<SteadySpeed> speed) {
    return speed.row("steady state, " + what, SteadySpeed::tokensPerSecond, true, 0, "tokens/s");
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

  private void addSteady(
      Comparison<SteadySpeed> speeds, Path input, int threads, List<String> bound)
      throws IOException, InterruptedException {
    List<String> stock = arguments(input, threads, STOCK_PASSES);
    List<String> tidings = arguments(input, threads, TIDINGS_PASSES);
    speeds.add(
        () -> steady(StockPipeline.class, STOCK_OPTIONS, bound, stock),
        () -> steady(TidingsPipeline.class, TIDINGS_OPTIONS, bound, tidings));
  }

  private List<String> arguments(Path input, int threads, int passes) {
    return List.of(
        input.toString(), Integer.toString(threads), Integer.toString(passes), folder.toString());
  }

  private static SteadySpeed steady(
      Class<?> pipeline, List<String> options, List<String> bound, List<String> arguments)
      throws IOException, InterruptedException {
    return SteadySpeed.last(
        MeasuredProcess.run(bound, options, pipeline.getName(), arguments).answer());
  }

  private static MeasuredProcess stock(Path input, int threads)
      throws IOException, InterruptedException {
    return MeasuredProcess.run(
        List.of(),
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
