package org.tidings.relation.rendering.nary;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.cache.ModelCache;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.confidence.Confidence;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.nary.LogisticRegression.Example;
import org.tidings.relation.rendering.nary.TupleOverlap.Tuple;
import org.tidings.relation.rendering.tuple.Profile;

/**
 * Learns the weights of {@link Confidence} from CaRB's development set and writes the resources,
 * one for open propositions and one for the facts of the graph.
 *
 * <p>Not run with the tests. {@code mvn -q test -Dtest=ConfidenceTraining
 * -Dbench.data=../shared/bench}; with {@code -Dbench.parses=FILE} parses are read from a file, a
 * line for each sentence in the format of {@link ParsedText}. Prints the tables of reliability of
 * five-fold cross-validation. Only names of features and weights are written.
 */
final class ConfidenceTraining {

  private static final int FOLDS = 5;
  private static final int BINS = 10;
  private static final Path WEIGHTS = Path.of("src/main/resources/org/tidings/relation/confidence");

  private record Judged(double confidence, double target) {}

  @Test
  void learnsTheWeights() throws Exception {
    Path folder = Path.of(System.getProperty("bench.data"), "carb");
    Map<String, List<Tuple>> gold = gold(folder.resolve("dev.gold.tsv"));
    List<String> lines =
        Files.readAllLines(folder.resolve("dev.sentences.txt"), StandardCharsets.UTF_8).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<Sentence> sentences = sentences(lines);
    List<Example> open = new ArrayList<>();
    List<Example> facts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Tuple> tuples = gold.getOrDefault(key(lines.get(i)), List.of());
      if (!tuples.isEmpty()) {
        open.addAll(ofOpenPropositions(i, sentences.get(i), tuples));
        facts.addAll(JudgedFacts.of(i, sentences.get(i), tuples));
      }
    }
    learn("open propositions", open, WEIGHTS.resolve("open.tsv"));
    learn("facts of the graph", facts, WEIGHTS.resolve("facts.tsv"));
  }

  @SuppressWarnings("SystemOut")
  private static void learn(String title, List<Example> examples, Path weights) throws Exception {
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> inside = examples.stream().filter(e -> e.sentence() % FOLDS != out).toList();
      Confidence model = new Confidence(LogisticRegression.train(inside));
      examples.stream()
          .filter(e -> e.sentence() % FOLDS == out)
          .forEach(e -> judged.add(new Judged(model.of(e.features()), e.target())));
    }
    System.out.printf("%n%s, %d%n", title, examples.size());
    report(judged);
    write(LogisticRegression.train(examples), weights);
  }

  private static List<Example> ofOpenPropositions(
      int place, Sentence sentence, List<Tuple> tuples) {
    TupleExtractor extractor = new TupleExtractor(Profile.NARY, new Confidence(Map.of()));
    return extractor.scored(SentenceGrammar.of(sentence)).stream()
        .map(
            scored ->
                new Example(
                    place,
                    scored.features(),
                    TupleOverlap.precision(tuple(scored.tuple()), tuples)))
        .toList();
  }

  private static Tuple tuple(org.tidings.relation.rendering.tuple.Tuple proposition) {
    List<String> arguments = new ArrayList<>();
    arguments.add(proposition.subject());
    arguments.addAll(proposition.arguments());
    return Tuple.of(proposition.relation(), arguments);
  }

  private static Map<String, List<Tuple>> gold(Path file) throws Exception {
    Map<String, List<Tuple>> gold = new HashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() > 2) {
        gold.computeIfAbsent(key(cells.get(0)), sentence -> new ArrayList<>())
            .add(Tuple.of(cells.get(1), cells.subList(2, cells.size())));
      }
    }
    return gold;
  }

  private static String key(String sentence) {
    return sentence.replaceAll("[^A-Za-z0-9]", "");
  }

  private static List<Sentence> sentences(List<String> lines) throws Exception {
    String parses = System.getProperty("bench.parses");
    if (parses != null) {
      return Files.readAllLines(Path.of(parses), StandardCharsets.UTF_8).stream()
          .map(ParsedText::sentence)
          .toList();
    }
    CoreNlpAnnotator annotator = CoreNlpAnnotator.loadForTokens(Optional.empty(), ModelCache.NONE);
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      sentences.add(sentence(annotator, line));
    }
    return sentences;
  }

  private static Sentence sentence(CoreNlpAnnotator annotator, String line) throws Exception {
    Span whole = new Span(0, line.length());
    return annotator
        .annotate(new Article("training", Metadata.NONE, line, List.of(whole)))
        .sentences()
        .get(0);
  }

  @SuppressWarnings("SystemOut")
  private static void report(List<Judged> judged) {
    double error = 0;
    System.out.println("| confidence | extractions | mean confidence | precision |");
    System.out.println("|---|---|---|---|");
    for (int bin = 0; bin < BINS; bin++) {
      double low = (double) bin / BINS;
      double high = (double) (bin + 1) / BINS;
      List<Judged> inside =
          judged.stream().filter(j -> j.confidence() >= low && j.confidence() < high).toList();
      if (!inside.isEmpty()) {
        double confidence = inside.stream().mapToDouble(Judged::confidence).average().orElse(0);
        double precision = precision(inside);
        error += Math.abs(confidence - precision) * inside.size() / judged.size();
        System.out.printf(
            Locale.ROOT,
            "| %.1f-%.1f | %d | %.3f | %.3f |%n",
            low,
            high,
            inside.size(),
            confidence,
            precision);
      }
    }
    List<Judged> ordered =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    int half = ordered.size() / 2;
    System.out.printf(
        Locale.ROOT,
        "expected calibration error %.3f; precision of the lower half %.3f, of the upper %.3f%n",
        error,
        precision(ordered.subList(0, half)),
        precision(ordered.subList(half, ordered.size())));
  }

  private static double precision(List<Judged> judged) {
    return judged.stream().mapToDouble(Judged::target).average().orElse(0);
  }

  private static void write(Map<String, Double> weights, Path file) throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("# Learned by ConfidenceTraining (src/test); do not edit.");
    weights.forEach(
        (name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, weight)));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
