package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.bench.judged.JudgeTraining;
import org.tidings.bench.judged.JudgeTraining.Verdict;
import org.tidings.cache.ModelCache;
import org.tidings.identity.link.GazetteerLinker;
import org.tidings.relation.confidence.Judge;

/**
 * Learns the weights of the judge of propositions from readers' judgements, overwrites the
 * resources, and prints by ten-fold cross-validation over articles what share of the facts that it
 * likes best is right and useful.
 */
final class JudgeBenchmark implements Benchmark {

  private static final double[] SHARES = {1, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2};

  @Override
  public String name() {
    return "judge";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException, BenchmarkException {
    Path cache = Path.of(System.getProperty("java.io.tmpdir"), "tidings-bench-models");
    List<Verdict> verdicts =
        new JudgeTraining(
                data.resolve("news"),
                CoreNlpAnnotator.load(Optional.empty(), ModelCache.in(cache)),
                new GazetteerLinker())
            .learn();
    Table table =
        new Table(
            "Judged facts, %d".formatted(verdicts.size()),
            "best share",
            "correct",
            "useful",
            "surer half correct",
            "least merit");
    List<Verdict> ranked =
        verdicts.stream()
            .sorted(Comparator.comparingDouble(JudgeBenchmark::score).reversed())
            .toList();
    for (double share : SHARES) {
      List<Verdict> best = ranked.subList(0, (int) (share * ranked.size()));
      table.row(
          Figures.share(share),
          Figures.share(best.stream().filter(Verdict::correct).count() / (double) best.size()),
          Figures.share(best.stream().filter(Verdict::useful).count() / (double) best.size()),
          Figures.share(surerHalf(best)),
          Figures.share(score(best.get(best.size() - 1))));
    }
    table.print(out);
  }

  private static double surerHalf(List<Verdict> facts) {
    List<Verdict> half =
        facts.stream()
            .sorted(Comparator.comparingDouble(Verdict::confidence).reversed())
            .limit(facts.size() / 2)
            .toList();
    return half.stream().filter(Verdict::correct).count() / (double) half.size();
  }

  private static double score(Verdict verdict) {
    return new Judge.Judgement(verdict.confidence(), verdict.worth()).merit();
  }
}
