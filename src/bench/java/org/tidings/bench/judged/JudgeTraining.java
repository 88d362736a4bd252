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
import java.util.stream.IntStream;
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
  private static final double PENALTY = 2;

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
    KernelModel names = new KernelModel(vocabulary, List.of(), List.of());
    List<int[]> features = examples.stream().map(it -> names.indexesOf(it.features())).toList();
    double[][] scores = crossValidated(features);
    List<Target> targets = new ArrayList<>();
    double[][] wanted = targets(IntStream.range(0, examples.size()).toArray());
    double[][] learned =
        KernelRidge.learn(features.toArray(int[][]::new), centred(wanted), PENALTY);
    for (int i = 0; i < wanted.length; i++) {
      Platt.Line line = line(scores[i], wanted[i]);
      List<Float> coefficients =
          Arrays.stream(learned[i]).mapToObj(value -> (float) value).toList();
      targets.add(new Target(mean(wanted[i]), coefficients, line.slope(), line.offset()));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
      new KernelModel(vocabulary, features, targets).write(out);
    }
    return verdicts(scores, targets);
  }

  private List<Verdict> verdicts(double[][] scores, List<Target> targets) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Judgement judgement = examples.get(i).judgement();
      verdicts.add(
          new Verdict(
              judgement.correct(),
              judgement.useful(),
              likelihood(targets.get(0), scores[0][i]),
              likelihood(targets.get(1), scores[1][i])));
    }
    return verdicts;
  }

  private static double likelihood(Target target, double score) {
    return sigmoid(target.slope() * score + target.offset());
  }

  private static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  private List<String> vocabulary() {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(it -> it.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST_COUNT);
    return List.copyOf(counts.keySet());
  }

  /** Whether each of some examples is correct, and whether it is useful, as ones and zeros. */
  private double[][] targets(int[] chosen) {
    return new double[][] {
      Arrays.stream(chosen)
          .mapToDouble(it -> examples.get(it).judgement().correct() ? 1 : 0)
          .toArray(),
      Arrays.stream(chosen)
          .mapToDouble(it -> examples.get(it).judgement().useful() ? 1 : 0)
          .toArray()
    };
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[][] centred(double[][] targets) {
    return Arrays.stream(targets)
        .map(values -> Arrays.stream(values).map(value -> value - mean(values)).toArray())
        .toArray(double[][]::new);
  }

  /** The scores of each example by what was learned from articles of other folds. */
  private double[][] crossValidated(List<int[]> features) {
    double[][] scores = new double[2][examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      int[] inside =
          IntStream.range(0, examples.size())
              .filter(it -> examples.get(it).fold() != out)
              .toArray();
      int[][] known = Arrays.stream(inside).mapToObj(features::get).toArray(int[][]::new);
      double[][] wanted = targets(inside);
      double[][] learned = KernelRidge.learn(known, centred(wanted), PENALTY);
      for (int i = 0; i < examples.size(); i++) {
        if (examples.get(i).fold() == out) {
          for (int target = 0; target < scores.length; target++) {
            scores[target][i] =
                mean(wanted[target]) + score(features.get(i), known, learned[target]);
          }
        }
      }
    }
    return scores;
  }

  private static double score(int[] features, int[][] known, double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < known.length; i++) {
      sum += coefficients[i] * KernelRidge.kernel(features, known[i]);
    }
    return sum;
  }

  private static Platt.Line line(double[] scores, double[] wanted) {
    Platt platt = new Platt();
    for (int i = 0; i < scores.length; i++) {
      platt.add(sigmoid(scores[i]), wanted[i] > 0);
    }
    return platt.fit();
  }
}
