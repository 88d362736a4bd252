package org.tidings.bench.judged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tidings.annotation.Annotator;
import org.tidings.bench.judged.Judgements.Judgement;
import org.tidings.bench.judged.NewsFeatures.Featured;
import org.tidings.bench.regression.LogisticRegression;
import org.tidings.identity.Linker;
import org.tidings.relation.confidence.Confidence;

/**
 * Learns from readers' judgements of facts of real news what is right and what is worth having.
 * Only names of features and weights are written.
 */
public final class JudgeTraining {

  /** A fact of an article left out of the learning, as it was judged and as it would be. */
  public record Verdict(boolean correct, boolean useful, double confidence, double worth) {}

  private static final Path WEIGHTS = Path.of("src/main/resources/org/tidings/relation/confidence");
  private static final int FOLDS = 10;
  private static final int LEAST_COUNT = 4;
  private static final double PENALTY = 6;

  private record Example(String article, Set<String> features, Judgement judgement) {

    int fold() {
      return Math.floorMod(article.hashCode(), FOLDS);
    }
  }

  private final List<Example> examples = new ArrayList<>();

  /**
   * Finds the judged facts again.
   *
   * @param news the folder of articles and of the facts that were judged in them
   */
  public JudgeTraining(Path news, Annotator annotator, Linker linker) throws IOException {
    Judgements judgements = Judgements.all(news);
    for (Featured it : new NewsFeatures(annotator, linker).of(news.resolve("articles.jsonl"))) {
      judgements
          .of(it)
          .ifPresent(found -> examples.add(new Example(it.article(), it.features(), found)));
    }
  }

  /** Writes the weights, and says how facts of articles left out of the learning come off. */
  public List<Verdict> learn() throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> inside = examples.stream().filter(it -> it.fold() != out).toList();
      Confidence right = new Confidence(weights(inside, Judgement::correct));
      Confidence worth = new Confidence(weights(inside, Judgement::useful));
      examples.stream()
          .filter(it -> it.fold() == out)
          .map(
              it ->
                  new Verdict(
                      it.judgement().correct(),
                      it.judgement().useful(),
                      right.of(it.features()),
                      worth.of(it.features())))
          .forEach(verdicts::add);
    }
    write(weights(examples, Judgement::correct), WEIGHTS.resolve("right.tsv"));
    write(weights(examples, Judgement::useful), WEIGHTS.resolve("worth.tsv"));
    return verdicts;
  }

  private static Map<String, Double> weights(List<Example> examples, Predicate<Judgement> target) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(it -> it.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST_COUNT);
    LogisticRegression<String> regression = new LogisticRegression<>();
    for (Example example : examples) {
      Set<String> features = new TreeSet<>(example.features());
      features.retainAll(counts.keySet());
      features.add(Confidence.BIAS);
      regression.add(features, target.test(example.judgement()), 1 / PENALTY);
    }
    return new TreeMap<>(regression.weights());
  }

  private static void write(Map<String, Double> weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Learned by JudgeTraining (src/bench); do not edit.");
    weights.forEach(
        (name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
