package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.tidings.bench.confidence.ConfidenceTraining;
import org.tidings.bench.confidence.Reliability;

/**
 * Learns the weights of confidence from the development set of CaRB, overwrites the resources, and
 * prints how reliable they are by five-fold cross-validation.
 */
final class ConfidenceBenchmark implements Benchmark {

  private final TokenizedModels models;

  ConfidenceBenchmark(TokenizedModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "confidence";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException, BenchmarkException {
    ConfidenceTraining training =
        new ConfidenceTraining(Scorer.existing(data.resolve("carb/dev.gold.tsv")));
    for (TokenizedModels.Line line : models.annotate(data.resolve("carb/dev.sentences.txt"))) {
      training.add(line.text(), line.sentence());
    }
    print("Open propositions", training.learnOpen(), out);
  }

  private static void print(String title, Reliability found, PrintStream out) {
    Table table =
        new Table(
            "%s, %d".formatted(title, found.judged().size()),
            "confidence",
            "extractions",
            "mean confidence",
            "precision");
    for (Reliability.Bin bin : found.bins()) {
      table.row(
          "%.1f-%.1f".formatted(bin.low(), bin.low() + 0.1),
          Integer.toString(bin.size()),
          Figures.share(bin.confidence()),
          Figures.share(bin.precision()));
    }
    table.print(out);
    out.printf(
        "%nExpected calibration error %s; precision of the lower half %s, of the upper %s%n%n",
        Figures.share(found.error()),
        Figures.share(found.lowerHalf()),
        Figures.share(found.upperHalf()));
  }
}
