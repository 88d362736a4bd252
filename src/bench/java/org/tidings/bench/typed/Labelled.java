package org.tidings.bench.typed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;
import org.tidings.relation.typed.TypedModel.Level;
import org.tidings.relation.typed.feature.Candidate;
import org.tidings.relation.typed.feature.Candidates;
import org.tidings.relation.typed.feature.NeighbourFeatures;
import org.tidings.relation.typed.feature.SentenceCandidates;
import org.tidings.relation.typed.pair.TypedProperty;

/** A candidate, and for which of its properties it is known whether it has them. */
final class Labelled {

  private final String text;
  private final SentenceCandidates sentence;
  private final int index;
  private final Set<TypedProperty> judged = EnumSet.noneOf(TypedProperty.class);
  private final Set<TypedProperty> positive = EnumSet.noneOf(TypedProperty.class);
  private final Map<TypedProperty, int[]> neighbours = new EnumMap<>(TypedProperty.class);

  private Labelled(String text, SentenceCandidates sentence, int index) {
    this.text = text;
    this.sentence = sentence;
    this.index = index;
  }

  /** The candidates of the texts; those that nobody judged too, as neighbours of others. */
  static List<Labelled> of(List<ResolvedText> texts) {
    List<Labelled> examples = new ArrayList<>();
    for (ResolvedText text : texts) {
      for (SentenceCandidates sentence :
          Candidates.of(text.annotated().sentences(), text.resolution())) {
        for (int i = 0; i < sentence.candidates().size(); i++) {
          examples.add(new Labelled(text.gold().id(), sentence, i).judgedBy(text.gold()));
        }
      }
    }
    return examples;
  }

  private Labelled judgedBy(GoldText gold) {
    Candidate candidate = candidate();
    gold.passage(candidate.subject().span(), candidate.object().span())
        .ifPresent(
            passage -> {
              for (TypedProperty property : candidate.properties()) {
                if (passage.properties().contains(property.name())) {
                  judged.add(property);
                  if (passage.facts().stream().anyMatch(it -> isSame(it, property))) {
                    positive.add(property);
                  }
                }
              }
            });
    return this;
  }

  private boolean isSame(GoldText.Fact fact, TypedProperty property) {
    return fact.property().equals(property.name())
        && fact.subject().overlaps(candidate().subject().span())
        && fact.object().overlaps(candidate().object().span());
  }

  String text() {
    return text;
  }

  Candidate candidate() {
    return sentence.candidates().get(index);
  }

  boolean isPositive(TypedProperty property) {
    return positive.contains(property);
  }

  /** The features of the stacked model, of the properties that were judged and are not unlikely. */
  Map<TypedProperty, int[]> neighbours() {
    return neighbours;
  }

  /** The features of a level; empty if the property was not judged. */
  Optional<int[]> features(Level level, TypedProperty property) {
    if (!judged.contains(property)) {
      return Optional.empty();
    }
    return level == Level.BASE
        ? Optional.of(candidate().features())
        : Optional.ofNullable(neighbours.get(property)).map(this::withOwn);
  }

  private int[] withOwn(int[] features) {
    int[] own = candidate().features();
    int[] both = new int[own.length + features.length];
    System.arraycopy(own, 0, both, 0, own.length);
    System.arraycopy(features, 0, both, own.length, features.length);
    return both;
  }

  /** Gives each example the features of the stacked model, by what the base model makes of them. */
  static void stack(List<Labelled> examples, TypedModel model) {
    IdentityHashMap<SentenceCandidates, List<Labelled>> bySentence = new IdentityHashMap<>();
    for (Labelled example : examples) {
      bySentence.computeIfAbsent(example.sentence, key -> new ArrayList<>()).add(example);
    }
    bySentence.forEach(
        (sentence, inside) -> {
          double[][] likelihoods = TypedFactExtractor.baseLikelihoods(model, sentence.candidates());
          NeighbourFeatures features = new NeighbourFeatures(sentence, likelihoods);
          for (Labelled example : inside) {
            for (TypedProperty property : example.judged) {
              double likelihood = likelihoods[example.index][property.index()];
              if (likelihood >= NeighbourFeatures.LEAST) {
                example.neighbours.put(property, features.of(example.index, property));
              }
            }
          }
        });
  }
}
