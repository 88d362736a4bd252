package org.tidings.bench.confidence;

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
import org.tidings.annotation.Sentence;
import org.tidings.bench.confidence.Reliability.Judged;
import org.tidings.bench.confidence.TupleOverlap.WordTuple;
import org.tidings.bench.regression.LogisticRegression;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.confidence.Confidence;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

/**
 * Learns the weights of {@link Confidence} from sentences and the tuples that people found in them.
 * Only names of features and weights are written.
 */
public final class ConfidenceTraining {

  private static final int FOLDS = 5;
  private static final double PENALTY = 0.004;
  private static final int LEAST_COUNT = 12;
  private static final Path WEIGHTS = Path.of("src/main/resources/org/tidings/relation/confidence");

  private final GoldTuples gold;
  private final List<Example> open = new ArrayList<>();
  private int sentences;

  /**
   * Without sentences.
   *
   * @param gold the file of tuples
   */
  public ConfidenceTraining(Path gold) throws IOException {
    this.gold = GoldTuples.read(gold);
  }

  /** Adds a sentence; one without tuples teaches nothing. */
  public void add(String text, Sentence sentence) {
    List<WordTuple> tuples = gold.of(text);
    if (!tuples.isEmpty()) {
      open.addAll(ofOpenPropositions(sentences, sentence, tuples));
    }
    sentences++;
  }

  private static List<Example> ofOpenPropositions(
      int place, Sentence sentence, List<WordTuple> tuples) {
    TupleExtractor extractor = new TupleExtractor(Profile.NARY, new Confidence(Map.of()));
    return extractor.scored(SentenceGrammar.of(sentence)).stream()
        .map(
            scored ->
                new Example(
                    place,
                    scored.features(),
                    TupleOverlap.precision(words(scored.tuple()), tuples)))
        .toList();
  }

  private static WordTuple words(Tuple proposition) {
    List<String> arguments = new ArrayList<>();
    arguments.add(proposition.subject());
    arguments.addAll(proposition.arguments());
    return WordTuple.of(proposition.relation(), arguments);
  }

  /** Writes the weights for open propositions, and says how reliable they are. */
  public Reliability learnOpen() throws IOException {
    return learn(open, WEIGHTS.resolve("open.tsv"));
  }

  private static Reliability learn(List<Example> examples, Path file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> inside = examples.stream().filter(e -> e.sentence() % FOLDS != out).toList();
      Confidence model = new Confidence(weights(inside));
      examples.stream()
          .filter(e -> e.sentence() % FOLDS == out)
          .forEach(e -> judged.add(new Judged(model.of(e.features()), e.target())));
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Learned by ConfidenceTraining (src/bench); do not edit.");
    weights(examples)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
    Files.write(file, lines, StandardCharsets.UTF_8);
    return new Reliability(judged);
  }

  // What is right by a share counts by that share as right, and by the rest as wrong.
  private static Map<String, Double> weights(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(
        example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST_COUNT);
    double cost = 1 / (PENALTY * examples.size());
    LogisticRegression<String> regression = new LogisticRegression<>();
    for (Example example : examples) {
      Set<String> features = new TreeSet<>(example.features());
      features.retainAll(counts.keySet());
      features.add(Confidence.BIAS);
      regression.add(features, true, cost * example.target());
      regression.add(features, false, cost * (1 - example.target()));
    }
    return new TreeMap<>(regression.weights());
  }
}
