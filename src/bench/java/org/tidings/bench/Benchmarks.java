package org.tidings.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.pipeline.model.ParserChoice;

/**
 * Runs the benchmarks one after the other and prints their tables.
 *
 * <p>System properties: {@code bench.data} is the folder of the development sets, {@code
 * bench.only} the names of the benchmarks to run, parted by commas; without it all but the slowest
 * are run.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** All benchmarks, in the order in which they are run. */
  private static List<Benchmark> all() throws BenchmarkException {
    TokenizedModels models = new TokenizedModels(annotator());
    return List.of(
        new CarbBenchmark(models),
        new BenchieBenchmark(models),
        new RulesBenchmark(models),
        new GraphRulesBenchmark(),
        new CoverageBenchmark(),
        new ArticleTextBenchmark(),
        new IdentityBenchmark(),
        new ClaimsBenchmark(),
        new TypedFactsBenchmark(),
        new ConfidenceBenchmark(models),
        new JudgeBenchmark(),
        new TypedTrainingBenchmark(),
        new CopiesBenchmark(),
        new SpeedBenchmark(),
        new StartBenchmark(),
        new GrowthBenchmark(),
        new LengthBenchmark(),
        new ServeBenchmark());
  }

  private static Supplier<Annotator> annotator() throws BenchmarkException {
    ParserChoice parser =
        ParserChoice.labelled(System.getProperty("bench.parser", "fast")).orElse(ParserChoice.FAST);
    try {
      return UserModels.with(Path.of(System.getProperty("bench.models", "")))
          .tokenAnnotator(parser);
    } catch (MissingModelException e) {
      throw new BenchmarkException(
          "%s\n  now: add -Dbench.models=FOLDER, where %s of Maven Central is"
              .formatted(e.getMessage(), ModelJar.ARTIFACT),
          e);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    try {
      Path data = data(System.getProperty("bench.data", ""));
      for (Benchmark benchmark : chosen(System.getProperty("bench.only", ""))) {
        err.println("Measuring " + benchmark.name() + " ...");
        benchmark.run(data, out);
        out.println();
      }
    } catch (BenchmarkException e) {
      err.println("benchmark: " + e.getMessage());
      System.exit(2);
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static Path data(String named) throws BenchmarkException {
    if (named.isBlank()) {
      throw new BenchmarkException(
          "no folder with development sets was named\n  now: add -Dbench.data=DIR");
    }
    Path folder = Path.of(named);
    if (!Files.isDirectory(folder)) {
      throw new BenchmarkException(
          "there is no folder "
              + folder
              + "\n  now: name the development sets' by -Dbench.data=DIR");
    }
    return folder;
  }

  private static List<Benchmark> chosen(String names) throws BenchmarkException {
    List<Benchmark> all = all();
    if (names.isBlank()) {
      return all.stream().filter(it -> !it.isAskedFor()).toList();
    }
    Set<String> wanted = Set.of(names.split("\\s*,\\s*"));
    List<Benchmark> chosen = all.stream().filter(it -> wanted.contains(it.name())).toList();
    if (chosen.size() < wanted.size()) {
      throw new BenchmarkException(
          "not all of %s are benchmarks\n  now: choose from %s"
              .formatted(
                  names, all.stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    }
    return chosen;
  }
}
