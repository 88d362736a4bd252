package org.tidings.relation.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a proposition is likely to be right: a logistic regression over named features, all
 * of them present or absent. The weights are a resource, one {@code name TAB weight} a line;
 * features without a weight count nothing. Immutable.
 */
public final class Confidence {

  /** The feature that every proposition has. */
  public static final String BIAS = "bias";

  private static final String RESOURCE = "open.tsv";

  private final Map<String, Double> weights;

  public Confidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights that were learned for open propositions. */
  public static Confidence ofOpenPropositions() {
    try (InputStream stream = Confidence.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      return new Confidence(
          read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static Map<String, Double> read(BufferedReader lines) {
    Map<String, Double> weights = new HashMap<>();
    lines
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
    return weights;
  }

  /** The likelihood, from 0 to 1, of what has these features; unknown features count nothing. */
  public double of(Set<String> features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** What the words of a proposition show, with what is known of its clause. */
  public static Set<String> features(
      Set<String> clause,
      int sentenceLength,
      String subject,
      String relation,
      List<String> arguments,
      String rule) {
    Set<String> features = new TreeSet<>(clause);
    features.add("rule=" + rule);
    features.add("subject-words=" + bucket(length(subject), 1, 3, 7));
    features.add("relation-words=" + bucket(length(relation), 1, 2, 4));
    features.add("object-words=" + bucket(length(arguments.get(0)), 1, 4, 9));
    features.add("more-words=" + bucket(length(String.join(" ", arguments)), 4, 9, 16));
    features.add("arguments=" + Math.min(4, arguments.size()));
    features.add("sentence-words=" + bucket(sentenceLength, 12, 20, 32));
    if (subject.contains(" , ")) {
      features.add("comma-in-subject");
    }
    if (arguments.stream().anyMatch(argument -> argument.contains(" , "))) {
      features.add("comma-in-argument");
    }
    return features;
  }

  private static int length(String words) {
    return words.split(" ", -1).length;
  }

  private static String bucket(int length, int... limits) {
    int from = 1;
    for (int limit : limits) {
      if (length <= limit) {
        return from == limit ? "" + limit : from + "-" + limit;
      }
      from = limit + 1;
    }
    return from + "+";
  }
}
