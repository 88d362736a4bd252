package org.tidings.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.BuiltGraph;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.GraphFailure;
import org.tidings.pipeline.GraphOutcome;
import org.tidings.pipeline.length.LongText;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/**
 * What an article costs as its text is made twice as long, for each kind of {@link LongText}: where
 * the cost grows with the text, the last column is about 2. {@code -Dbench.kinds=NAME,...} measures
 * some kinds only. Run only where it is named.
 */
final class LengthBenchmark implements Benchmark {

  private static final List<Stage> STAGES =
      List.of(
          Stage.READING,
          Stage.ANNOTATION,
          Stage.CLAUSE,
          Stage.IDENTITY,
          Stage.RELATION,
          Stage.GRAPH,
          Stage.VALIDATION);

  @Override
  public String name() {
    return "length";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out) throws BenchmarkException {
    Table table = new Table("An article twice as long", columns());
    Models models = UserModels.all();
    measure(models, LongText.PLAIN, 200);
    for (LongText kind : kinds()) {
      Cost once = measure(models, kind, kind.units() / 2);
      Cost twice = measure(models, kind, kind.units());
      table.row(row(kind, once, twice));
      out.println(String.join(" | ", row(kind, once, twice)));
    }
    table.print(out);
  }

  private static List<LongText> kinds() {
    String named = System.getProperty("bench.kinds", "");
    return named.isBlank()
        ? List.of(LongText.values())
        : Stream.of(named.split(",")).map(LongText::valueOf).toList();
  }

  private static String[] columns() {
    List<String> columns = new ArrayList<>(List.of("kind", "characters", "end"));
    STAGES.forEach(stage -> columns.add(stage.label()));
    columns.addAll(List.of("seconds", "ratio"));
    return columns.toArray(String[]::new);
  }

  private static String[] row(LongText kind, Cost once, Cost twice) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                kind.name().toLowerCase(Locale.ROOT),
                String.format(Locale.ROOT, "%,d", twice.characters()),
                twice.end()));
    for (int i = 0; i < STAGES.size(); i++) {
      cells.add(number(twice.stages().get(i)) + " (" + growth(once, twice, i) + ")");
    }
    cells.add(number(twice.seconds()));
    cells.add(number(twice.seconds() / once.seconds()));
    return cells.toArray(String[]::new);
  }

  // What takes no time says nothing of its growth.
  private static String growth(Cost once, Cost twice, int stage) {
    double before = once.stages().get(stage);
    return before < 0.05 ? "-" : number(twice.stages().get(stage) / before);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Seconds of the processor, for each stage. */
  private record Cost(int characters, List<Double> stages, String end) {

    double seconds() {
      return stages.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private static Cost measure(Models models, LongText kind, int units) throws BenchmarkException {
    String text = kind.of(units);
    ArticlePipeline pipeline = pipeline(models);
    StageTimes.Lap lap = pipeline.times().begin(Stage.READING);
    ReadOutcome read =
        new ArticleReader(Metadata.NONE, TextLimits.DEFAULT)
            .read(
                new RawDocument(
                    kind.name(),
                    Optional.empty(),
                    Format.TEXT,
                    text.getBytes(StandardCharsets.UTF_8)));
    lap.end();
    String end =
        read instanceof ReadOutcome.Accepted accepted
            ? end(pipeline.build(accepted.article()))
            : ((ReadOutcome.Skipped) read).detail();
    List<Double> seconds =
        STAGES.stream().map(pipeline.times()::of).map(LengthBenchmark::seconds).toList();
    return new Cost(text.length(), seconds, end);
  }

  private static String end(GraphOutcome outcome) {
    return outcome instanceof BuiltGraph built
        ? String.format(Locale.ROOT, "%,d sentences, %,d facts", built.sentences(), built.facts())
        : ((GraphFailure) outcome).detail();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static ArticlePipeline pipeline(Models models) throws BenchmarkException {
    try {
      return ArticlePipeline.of(Configuration.of("http://localhost:3030/"), models);
    } catch (ConfigurationException e) {
      throw new BenchmarkException("the usual configuration", e);
    }
  }
}
