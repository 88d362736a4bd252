package org.tidings.relation.typed.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.relation.typed.pair.Aliases;
import org.tidings.relation.typed.pair.DependencyPath;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedMention;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Features for a second look at a candidate: what the first look makes of it and of the candidates
 * beside it, those with the same subject, the same object, or both.
 */
public final class NeighbourFeatures {

  /** Candidates that the first look thinks less likely are not looked at again. */
  public static final double LEAST = 0.02;

  private static final double NOTABLE = 0.1;
  private static final int SHORT = 3;

  private final List<Candidate> candidates;
  private final double[][] likelihoods;
  private final Map<Long, Integer> places = new HashMap<>();
  private final SentenceWords words;
  private final Aliases aliases;

  /**
   * @param sentence the candidates of one sentence
   * @param likelihoods of each, by the property's place
   */
  public NeighbourFeatures(SentenceCandidates sentence, double[][] likelihoods) {
    this.candidates = sentence.candidates();
    this.likelihoods = likelihoods;
    this.words = sentence.words();
    this.aliases = sentence.aliases();
    for (int i = 0; i < candidates.size(); i++) {
      places.put(key(candidates.get(i).subject(), candidates.get(i).object()), i);
    }
  }

  private static long key(TypedMention subject, TypedMention object) {
    return ((long) subject.begin() << 32) | object.begin();
  }

  /** The keys for a candidate and a property, ascending. */
  public int[] of(int index, TypedProperty property) {
    FeatureSet features = new FeatureSet();
    Candidate candidate = candidates.get(index);
    double own = likelihoods[index][property.place()];
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
    sameObject(candidate, property, own, features);
    sameSubject(candidate, property, own, features);
    return features.keys();
  }

  private void others(int index, TypedProperty property, double own, FeatureSet features) {
    for (TypedProperty other : candidates.get(index).properties()) {
      double likelihood = likelihoods[index][other.place()];
      if (other != property && likelihood > NOTABLE) {
        features.add("2 other", other.name(), coarse(likelihood));
        features.add("2 other beats", other.name(), Boolean.toString(likelihood > own));
      }
    }
  }

  private void reverse(Candidate candidate, FeatureSet features) {
    Integer place = places.get(key(candidate.object(), candidate.subject()));
    if (place != null) {
      for (TypedProperty other : candidates.get(place).properties()) {
        double likelihood = likelihoods[place][other.place()];
        if (likelihood > LEAST) {
          features.add("2 reverse", other.name(), coarse(likelihood));
        }
      }
    }
  }

  // Whatever holds of "he" in this sentence holds of "who" and of the name.
  private void aliases(int index, TypedProperty property, double own, FeatureSet features) {
    Candidate candidate = candidates.get(index);
    double best = 0;
    int count = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      if (i != index
          && aliases.same(candidate.subject(), other.subject())
          && aliases.same(candidate.object(), other.object())) {
        best = Math.max(best, likelihoods[i][property.place()]);
        count++;
      }
    }
    if (count > 0) {
      features.add("2 alias", coarse(best), coarse(own));
      features.add("2 alias likely", coarse(best));
      features.add("2 alias level", level(Math.max(best, own)));
    } else {
      features.add("2 no alias", coarse(own));
    }
    if (aliases.same(candidate.subject(), candidate.object())) {
      features.add("2 same");
    }
  }

  private void sameObject(
      Candidate candidate, TypedProperty property, double own, FeatureSet features) {
    double best = 0;
    int better = 0;
    int likely = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      double likelihood = likelihoods[i][property.place()];
      if (other.object().begin() == candidate.object().begin()
          && other.subject().begin() != candidate.subject().begin()) {
        if (likelihood > NOTABLE) {
          beside("2 subject", candidate.subject(), other.subject(), likelihood, features);
          best = Math.max(best, likelihood);
          better += likelihood > own ? 1 : 0;
          likely += likelihood > 0.5 ? 1 : 0;
        }
      }
    }
    features.add("2 best subject", coarse(best), coarse(own));
    features.add("2 better subjects", Integer.toString(Math.min(3, better)));
    features.add("2 likely subjects", Integer.toString(Math.min(3, likely)));
  }

  private void sameSubject(
      Candidate candidate, TypedProperty property, double own, FeatureSet features) {
    double best = 0;
    int better = 0;
    int likely = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      if (other.subject().begin() != candidate.subject().begin()
          || other.object().begin() == candidate.object().begin()) {
        continue;
      }
      double likelihood = likelihoods[i][property.place()];
      if (likelihood > NOTABLE) {
        beside("2 object", candidate.object(), other.object(), likelihood, features);
        best = Math.max(best, likelihood);
        better += likelihood > own ? 1 : 0;
        likely += likelihood > 0.5 ? 1 : 0;
      }
      for (TypedProperty second : other.properties()) {
        if (second != property && likelihoods[i][second.place()] > 0.4) {
          features.add("2 subject also", second.name());
        }
      }
    }
    features.add("2 best object", coarse(best), coarse(own));
    features.add("2 better objects", Integer.toString(Math.min(3, better)));
    features.add("2 likely objects", Integer.toString(Math.min(3, likely)));
  }

  private void beside(
      String who,
      TypedMention mention,
      TypedMention other,
      double likelihood,
      FeatureSet features) {
    String order = mention.begin() < other.begin() ? "later" : "earlier";
    String label = PairFeatures.label(words, mention);
    String otherLabel = PairFeatures.label(words, other);
    features.add(who, order, coarse(likelihood));
    features.add(who, order, label, otherLabel, coarse(likelihood));
    DependencyPath path = DependencyPath.between(words, mention.head(), other.head());
    if (path.steps().size() <= SHORT) {
      features.add(who, "path", path.relations(), coarse(likelihood));
    }
    String last = words.lemma(mention.end() - 1);
    if (mention.isName() && last.equals(words.lemma(other.end() - 1))) {
      features.add(who, "same word", coarse(likelihood));
    }
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
