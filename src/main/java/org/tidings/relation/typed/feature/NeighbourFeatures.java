package org.tidings.relation.typed.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.relation.typed.pair.DependencyPath;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Features of the stacked model: what the base model makes of a candidate and of the candidates
 * beside it, those with the same subject, the same object, or both.
 */
public final class NeighbourFeatures {

  /** Candidates that the base model thinks less likely are not classified again. */
  public static final double LEAST = 0.02;

  private static final double NOTABLE = 0.1;
  private static final double LIKELY_BESIDE = 0.4;
  private static final int SHORT = 3;

  /** The argument in which a candidate differs from others that share its other argument. */
  private enum Side {
    SUBJECT("subject"),
    OBJECT("object");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    RelationArgument own(Candidate candidate) {
      return this == SUBJECT ? candidate.subject() : candidate.object();
    }

    private List<Integer> sharing(Candidate candidate, CandidateNeighbours neighbours) {
      return this == SUBJECT ? neighbours.ofObject(candidate) : neighbours.ofSubject(candidate);
    }
  }

  private final List<Candidate> candidates;
  private final double[][] likelihoods;
  private final CandidateNeighbours neighbours;
  private final SentenceWords words;

  // Thousands of candidates of a sentence ask for the same.
  private final Map<List<Integer>, double[]> bestTwo = new HashMap<>();
  private final Map<List<Integer>, Optional<String>> paths = new HashMap<>();

  /**
   * @param sentence the candidates of one sentence
   * @param likelihoods of each, by the property's index
   */
  public NeighbourFeatures(SentenceCandidates sentence, double[][] likelihoods) {
    this.candidates = sentence.candidates();
    this.likelihoods = likelihoods;
    this.words = sentence.words();
    this.neighbours = new CandidateNeighbours(words, candidates);
  }

  /** The keys for a candidate and a property, ascending. */
  public int[] of(int index, TypedProperty property) {
    FeatureSet features = new FeatureSet();
    Candidate candidate = candidates.get(index);
    double own = likelihoods[index][property.index()];
    features.add("2 own", level(own));
    features.add("2 own coarse", coarse(own));
    features.add(
        "2 own kinds",
        coarse(own),
        candidate.subject().kind().name(),
        candidate.object().kind().name());
    others(index, property, own, features);
    reverse(candidate, features);
    aliases(index, property, own, features);
    rivals(candidate, property, own, Side.SUBJECT, features);
    rivals(candidate, property, own, Side.OBJECT, features);
    return features.keys();
  }

  private void others(int index, TypedProperty property, double own, FeatureSet features) {
    for (TypedProperty other : candidates.get(index).properties()) {
      double likelihood = likelihoods[index][other.index()];
      if (other != property && likelihood > NOTABLE) {
        features.add("2 other", other.name(), coarse(likelihood));
        features.add("2 other beats", other.name(), Boolean.toString(likelihood > own));
      }
    }
  }

  private void reverse(Candidate candidate, FeatureSet features) {
    int reversed = neighbours.reverse(candidate);
    if (reversed >= 0) {
      for (TypedProperty other : candidates.get(reversed).properties()) {
        double likelihood = likelihoods[reversed][other.index()];
        if (likelihood > LEAST) {
          features.add("2 reverse", other.name(), coarse(likelihood));
        }
      }
    }
  }

  // Whatever holds of "he" in this sentence holds of "who" and of the name.
  private void aliases(int index, TypedProperty property, double own, FeatureSet features) {
    Candidate candidate = candidates.get(index);
    int count = neighbours.alike(index).size() - 1;
    if (count > 0) {
      double best = bestAlias(index, property);
      features.add("2 alias", coarse(best), coarse(own));
      features.add("2 alias likely", coarse(best));
      features.add("2 alias level", level(Math.max(best, own)));
    } else {
      features.add("2 no alias", coarse(own));
    }
    if (words.same(candidate.subject(), candidate.object())) {
      features.add("2 same");
    }
  }

  /** The greatest likelihood of the others that say the same. */
  private double bestAlias(int index, TypedProperty property) {
    List<Integer> alike = neighbours.alike(index);
    double[] best =
        bestTwo.computeIfAbsent(
            List.of(alike.get(0), property.index()), key -> bestTwo(alike, property));
    return likelihoods[index][property.index()] == best[0] ? best[1] : best[0];
  }

  private double[] bestTwo(List<Integer> alike, TypedProperty property) {
    double[] best = new double[2];
    for (int i : alike) {
      double likelihood = likelihoods[i][property.index()];
      if (likelihood > best[0]) {
        best[1] = best[0];
        best[0] = likelihood;
      } else if (likelihood > best[1]) {
        best[1] = likelihood;
      }
    }
    return best;
  }

  private void rivals(
      Candidate candidate, TypedProperty property, double own, Side side, FeatureSet features) {
    double best = 0;
    int better = 0;
    int likely = 0;
    for (int i : side.sharing(candidate, neighbours)) {
      Candidate other = candidates.get(i);
      if (side.own(other).begin() == side.own(candidate).begin()) {
        continue;
      }
      double likelihood = likelihoods[i][property.index()];
      if (likelihood > NOTABLE) {
        beside("2 " + side.label, side.own(candidate), side.own(other), likelihood, features);
        best = Math.max(best, likelihood);
        better += likelihood > own ? 1 : 0;
        likely += likelihood > 0.5 ? 1 : 0;
      }
      if (side == Side.OBJECT) {
        alsoOfSubject(other, property, likelihoods[i], features);
      }
    }
    features.add("2 best " + side.label, coarse(best), coarse(own));
    features.add("2 better " + side.label + "s", Integer.toString(Math.min(3, better)));
    features.add("2 likely " + side.label + "s", Integer.toString(Math.min(3, likely)));
  }

  private static void alsoOfSubject(
      Candidate other, TypedProperty property, double[] likelihoods, FeatureSet features) {
    for (TypedProperty second : other.properties()) {
      if (second != property && likelihoods[second.index()] > LIKELY_BESIDE) {
        features.add("2 subject also", second.name());
      }
    }
  }

  private void beside(
      String who,
      RelationArgument argument,
      RelationArgument other,
      double likelihood,
      FeatureSet features) {
    String order = argument.begin() < other.begin() ? "later" : "earlier";
    String label = PairFeatures.label(words, argument);
    String otherLabel = PairFeatures.label(words, other);
    features.add(who, order, coarse(likelihood));
    features.add(who, order, label, otherLabel, coarse(likelihood));
    shortPath(argument, other)
        .ifPresent(path -> features.add(who, "path", path, coarse(likelihood)));
    String last = words.lemma(argument.end() - 1);
    if (argument.isName() && last.equals(words.lemma(other.end() - 1))) {
      features.add(who, "same word", coarse(likelihood));
    }
  }

  private Optional<String> shortPath(RelationArgument argument, RelationArgument other) {
    return paths.computeIfAbsent(
        List.of(argument.head(), other.head()),
        key -> {
          DependencyPath path = DependencyPath.between(words, argument.head(), other.head());
          return path.steps().size() <= SHORT ? Optional.of(path.relations()) : Optional.empty();
        });
  }

  private static String level(double likelihood) {
    double bounded = Math.min(0.9999, Math.max(0.0001, likelihood));
    return Long.toString(Math.round(2 * Math.log(bounded / (1 - bounded))));
  }

  private static String coarse(double likelihood) {
    if (likelihood < LEAST) {
      return "0";
    }
    if (likelihood < 0.1) {
      return "1";
    }
    if (likelihood < 0.3) {
      return "2";
    }
    if (likelihood < 0.5) {
      return "3";
    }
    return likelihood < 0.8 ? "4" : "5";
  }
}
