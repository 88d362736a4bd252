package org.tidings.bench.judged;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tidings.annotation.Annotator;
import org.tidings.bench.judged.Judgements.Judgement;
import org.tidings.bench.judged.NewsFeatures.Featured;
import org.tidings.bench.regression.KernelRidge;
import org.tidings.bench.regression.Platt;
import org.tidings.identity.Linker;
import org.tidings.relation.confidence.KernelModel;
import org.tidings.relation.confidence.KernelModel.Target;

/**
 * Learns from readers' judgements of facts of real news what is right and what is worth having.
 * Only names of features and coefficients are written.
 */
public final class JudgeTraining {

  /** A fact of an article left out of the learning, as it was judged and as it would be. */
  public record Verdict(boolean correct, boolean useful, double confidence, double worth) {}

  private static final Path MODEL =
      Path.of("src/main/resources/org/tidings/relation/confidence/judge.bin");
  private static final int FOLDS = 10;
  private static final int LEAST_COUNT = 4;
  private static final double PENALTY = 0.6;

  // The targets of the model, in its order.
  private static final int RIGHT = 0;
  private static final int WORTH = 1;

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

  /** Writes the model, and says how facts of articles left out of the learning come off. */
  public List<Verdict> learn() throws IOException {
    List<String> vocabulary = vocabulary();
    double[][] likelihoods = leftOut(vocabulary);
    List<Platt.Line> lines =
        List.of(
            line(likelihoods, RIGHT, Judgement::correct),
            line(likelihoods, WORTH, Judgement::useful));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
      model(examples, vocabulary, lines).write(out);
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Judgement judgement = examples.get(i).judgement();
      verdicts.add(
          new Verdict(
              judgement.correct(),
              judgement.useful(),
              lines.get(RIGHT).calibrated(likelihoods[i][RIGHT]),
              lines.get(WORTH).calibrated(likelihoods[i][WORTH])));
    }
    return verdicts;
  }

  private List<String> vocabulary() {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(it -> it.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST_COUNT);
    return List.copyOf(counts.keySet());
  }

  /** The likelihoods of each example by models of the other folds' articles. */
  private double[][] leftOut(List<String> vocabulary) {
    double[][] likelihoods = new double[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> inside = examples.stream().filter(it -> it.fold() != out).toList();
      KernelModel model = model(inside, vocabulary, List.of(Platt.Line.NONE, Platt.Line.NONE));
      for (int i = 0; i < likelihoods.length; i++) {
        if (examples.get(i).fold() == out) {
          likelihoods[i] = model.likelihoods(examples.get(i).features());
        }
      }
    }
    return likelihoods;
  }

  private Platt.Line line(double[][] likelihoods, int target, Predicate<Judgement> wanted) {
    Platt platt = new Platt();
    for (int i = 0; i < likelihoods.length; i++) {
      platt.add(likelihoods[i][target], wanted.test(examples.get(i).judgement()));
    }
    return platt.fit();
  }

  private static KernelModel model(
      List<Example> examples, List<String> vocabulary, List<Platt.Line> lines) {
    KernelModel names = new KernelModel(vocabulary, List.of(), List.of());
    List<int[]> features = examples.stream().map(it -> names.indexesOf(it.features())).toList();
    double[][] wanted = {values(examples, Judgement::correct), values(examples, Judgement::useful)};
    double[] means = Arrays.stream(wanted).mapToDouble(JudgeTraining::mean).toArray();
    float[][] learned = KernelRidge.learn(features.toArray(int[][]::new), centred(wanted), PENALTY);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < learned.length; i++) {
      targets.add(new Target(means[i], learned[i], lines.get(i).slope(), lines.get(i).offset()));
    }
    return new KernelModel(vocabulary, features, targets);
  }

  private static double[] values(List<Example> examples, Predicate<Judgement> wanted) {
    return examples.stream().mapToDouble(it -> wanted.test(it.judgement()) ? 1 : 0).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[][] centred(double[][] targets) {
    return Arrays.stream(targets)
        .map(
            values -> {
              double mean = mean(values);
              return Arrays.stream(values).map(value -> value - mean).toArray();
            })
        .toArray(double[][]::new);
  }
}
