package org.tidings.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.tidings.relation.rendering.tuple.Profile;

/** Open extraction, n-ary, on the development set of CaRB (Bhardwaj et al., EMNLP 2019). */
final class CarbBenchmark implements Benchmark {

  private final TokenizedModels models;

  CarbBenchmark(TokenizedModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "carb";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    Scorer scorer = new Scorer(data, "score_openie.py");
    String gold = Scorer.existing(data.resolve("carb/dev.gold.tsv")).toString();
    List<TokenizedModels.Line> lines = models.annotate(data.resolve("carb/dev.sentences.txt"));
    OpenPredictions found = OpenPredictions.of(lines, Profile.NARY);
    JsonObject all = scorer.score(gold, file(found.propositions()));
    JsonObject upper = scorer.score(gold, file(found.moreConfidentHalf()));
    JsonObject lower = scorer.score(gold, file(found.lessConfidentHalf()));
    new Table("CaRB dev, open extraction, n-ary", "measure", "value")
        .row("F1", Figures.share(all, "f1"))
        .row("precision", Figures.share(all, "p"))
        .row("recall", Figures.share(all, "r"))
        .row("F1 of all extractions", Figures.share(all, "f1_all"))
        .row("precision of the more confident half", Figures.share(upper, "p_all"))
        .row("precision of the less confident half", Figures.share(lower, "p_all"))
        .row("extractions", Integer.toString(found.propositions().size()))
        .row("extraction alone, a sentence", Figures.milliseconds(found.milliseconds()))
        .row("the same once warm", Figures.milliseconds(found.warmMilliseconds()))
        .print(out);
  }

  private static String file(List<OpenPredictions.Found> propositions) throws IOException {
    return OpenPredictions.write(propositions).toString();
  }
}
