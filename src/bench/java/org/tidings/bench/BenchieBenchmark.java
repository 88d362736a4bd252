package org.tidings.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.tidings.relation.rendering.tuple.Profile;

/** Open triples on the development half of BenchIE (Gashteovski et al., ACL 2022). */
final class BenchieBenchmark implements Benchmark {

  private final TokenizedModels models;

  BenchieBenchmark(TokenizedModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "benchie";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    Scorer scorer = new Scorer(data, "score_triples.py");
    Path gold = Scorer.existing(data.resolve("benchie/dev.gold.jsonl"));
    OpenPredictions found =
        OpenPredictions.of(
            models.annotate(data.resolve("benchie/dev.sentences.txt")), Profile.BINARY);
    JsonObject score =
        scorer.score(gold.toString(), OpenPredictions.write(found.propositions()).toString());
    new Table("BenchIE dev, open triples", "measure", "value")
        .row("F1", Figures.share(score, "f1"))
        .row("precision", Figures.share(score, "p"))
        .row("recall", Figures.share(score, "r"))
        .row("triples", Integer.toString(found.propositions().size()))
        .row("extraction alone, a sentence", Figures.milliseconds(found.milliseconds()))
        .row("the same once warm", Figures.milliseconds(found.warmMilliseconds()))
        .print(out);
  }
}
