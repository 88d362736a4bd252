package org.tidings.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;
import org.tidings.relation.rendering.tuple.TupleRule;

/**
 * What each rule of open extraction is worth: how precise it is alone, and by how much F1 falls
 * without it. N-ary rules are measured on CaRB dev, those of triples on BenchIE dev.
 */
final class RulesBenchmark implements Benchmark {

  /**
   * A set of sentences with the scorer of its kind.
   *
   * @param precision the scorer's name of the precision of all propositions
   */
  private record Corpus(
      String title,
      Profile profile,
      String sentences,
      String gold,
      String scorer,
      String precision) {

    static final List<Corpus> ALL =
        List.of(
            new Corpus(
                "Rules of n-ary propositions, CaRB dev",
                Profile.NARY,
                "carb/dev.sentences.txt",
                "carb/dev.gold.tsv",
                "score_openie.py",
                "p_all"),
            new Corpus(
                "Rules of triples, BenchIE dev",
                Profile.BINARY,
                "benchie/dev.sentences.txt",
                "benchie/dev.gold.jsonl",
                "score_triples.py",
                "p"));
  }

  private final TokenizedModels models;

  RulesBenchmark(TokenizedModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    for (Corpus corpus : Corpus.ALL) {
      table(data, corpus).print(out);
      out.println();
    }
  }

  private Table table(Path data, Corpus corpus)
      throws IOException, InterruptedException, BenchmarkException {
    OpenPredictions found =
        OpenPredictions.of(models.annotate(data.resolve(corpus.sentences())), corpus.profile());
    double all = score(data, corpus, found, proposition -> true).get("f1").getAsDouble();
    Table table = new Table(corpus.title(), "rule", "propositions", "precision", "F1 without it");
    for (TupleRule rule : TupleRule.of(corpus.profile())) {
      JsonObject alone = score(data, corpus, found, proposition -> proposition.rule() == rule);
      JsonObject without = score(data, corpus, found, proposition -> proposition.rule() != rule);
      long count =
          found.propositions().stream().filter(it -> it.proposition().rule() == rule).count();
      table.row(
          rule.label(),
          Long.toString(count),
          Figures.share(alone, corpus.precision()),
          Figures.change(without.get("f1").getAsDouble() - all));
    }
    return table;
  }

  private static JsonObject score(
      Path data, Corpus corpus, OpenPredictions found, Predicate<Tuple> chosen)
      throws IOException, InterruptedException, BenchmarkException {
    List<OpenPredictions.Found> propositions =
        found.propositions().stream().filter(it -> chosen.test(it.proposition())).toList();
    return new Scorer(data, corpus.scorer())
        .score(
            Scorer.existing(data.resolve(corpus.gold())).toString(),
            OpenPredictions.write(propositions).toString());
  }
}
