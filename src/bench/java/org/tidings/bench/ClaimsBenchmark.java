package org.tidings.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.relation.AnalysedText;
import org.tidings.relation.claim.ClaimCase;
import org.tidings.relation.claim.ClaimScores;
import org.tidings.relation.open.OpenExtractor;

/** Who says it, whether it is so, how sure and when, on the project's own written cases. */
final class ClaimsBenchmark implements Benchmark {

  private long annotation;
  private long extraction;

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public void run(Path data, PrintStream out) throws BenchmarkException {
    ClaimScores development = new ClaimScores();
    ClaimScores test = new ClaimScores();
    Map<String, ClaimScores> phenomena = new TreeMap<>();
    try {
      Annotator annotator = UserModels.annotator();
      for (ClaimCase written : ClaimCase.all()) {
        ClaimScores half = written.isDevelopment() ? development : test;
        String phenomenon = written.id().replaceAll("-.*", "");
        measure(
            written,
            annotator,
            List.of(half, phenomena.computeIfAbsent(phenomenon, it -> new ClaimScores())));
      }
    } catch (AnnotationException e) {
      throw new BenchmarkException("the cases of claims could not be annotated: " + e.getMessage());
    }
    Table table =
        new Table(
            "Claims, written cases",
            "cases",
            "attribution F1",
            "polarity",
            "modality",
            "time",
            "addressee");
    row(table, "development half", development);
    row(table, "test half", test);
    phenomena.forEach((phenomenon, scores) -> row(table, phenomenon, scores));
    table.print(out);
    out.printf(
        Locale.ROOT,
        "%nExtraction with claims took %.1f %% of the time of annotation.%n",
        100.0 * extraction / annotation);
  }

  private void measure(ClaimCase written, Annotator annotator, List<ClaimScores> scores)
      throws AnnotationException {
    long start = System.nanoTime();
    List<Sentence> sentences = written.annotate(annotator);
    long annotated = System.nanoTime();
    var propositions = AnalysedText.of(sentences).open(new OpenExtractor());
    extraction += System.nanoTime() - annotated;
    annotation += annotated - start;
    scores.forEach(it -> it.add(written, propositions));
  }

  private static void row(Table table, String name, ClaimScores scores) {
    table.row(
        name,
        figure(scores.attributionF1()),
        figure(scores.polarityAccuracy()),
        figure(scores.modalityAccuracy()),
        figure(scores.timeAccuracy()),
        figure(scores.addresseeAccuracy()));
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
