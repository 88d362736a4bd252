package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.SentenceGrammar;
import org.tidings.identity.Resolution;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Rule;
import org.tidings.relation.typed.feature.Candidate;
import org.tidings.relation.typed.feature.Candidates;
import org.tidings.relation.typed.feature.NeighbourFeatures;
import org.tidings.relation.typed.feature.SentenceCandidates;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;

/**
 * Finds the typed facts of an article: by classifiers where there are enough examples to learn
 * from, by rules for the other properties. Immutable and thread-safe.
 */
public final class TypedFactExtractor {

  /** Facts as likely as this are right nineteen times out of twenty. */
  public static final double DEFAULT_BAR = 0.82;

  /** What a classifier alone finds is plain from here on, if a word states the property. */
  private static final double SURE = 0.9;

  private static final Rule CLASSIFIER = () -> "classifier";

  private final TypedModel model;
  private final double bar;
  private final Judge judge;

  /**
   * @param bar how likely a fact must be, from 0 to 1
   */
  public TypedFactExtractor(TypedModel model, double bar) {
    this(model, bar, Judge.learned());
  }

  /** With another judge than the learned one. */
  public TypedFactExtractor(TypedModel model, double bar, Judge judge) {
    if (!(bar >= 0 && bar <= 1)) {
      throw new IllegalArgumentException("a bar is between 0 and 1, not " + bar);
    }
    this.model = model;
    this.bar = bar;
    this.judge = judge;
  }

  /**
   * The typed facts of an article, in the order of its sentences.
   *
   * @param resolution what its mentions stand for
   */
  public List<Proposition> extract(ArticleGrammar grammar, Resolution resolution) {
    List<SentenceCandidates> candidates =
        Candidates.of(
            grammar.sentences().stream().map(SentenceGrammar::sentence).toList(), resolution);
    List<Proposition> facts = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      TypedPropositions propositions =
          new TypedPropositions(grammar.sentences().get(i), candidates.get(i).words(), judge);
      classify(candidates.get(i), propositions, facts);
      facts.addAll(new RuleFacts(candidates.get(i).words(), propositions).find(bar));
    }
    return facts;
  }

  private void classify(
      SentenceCandidates sentence, TypedPropositions propositions, List<Proposition> facts) {
    List<Candidate> candidates = sentence.candidates();
    if (candidates.isEmpty()) {
      return;
    }
    double[][] likelihoods = baseLikelihoods(model, candidates);
    StatedPairs stating = new StatedPairs(sentence.words());
    NeighbourFeatures neighbours = new NeighbourFeatures(sentence, likelihoods);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      for (TypedProperty property : candidate.properties()) {
        if (likelihoods[i][property.index()] >= NeighbourFeatures.LEAST) {
          double likelihood = model.stacked(candidate, neighbours.of(i, property), property);
          if (likelihood >= bar) {
            boolean stated = stating.states(candidate, property);
            fact(candidate, property, propositions, likelihood, stated).ifPresent(facts::add);
          }
        }
      }
    }
  }

  /** How likely each candidate has each property by the base model, by the property's index. */
  public static double[][] baseLikelihoods(TypedModel model, List<Candidate> candidates) {
    double[][] likelihoods = new double[candidates.size()][];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = model.base(candidates.get(i));
    }
    return likelihoods;
  }

  private static Optional<Proposition> fact(
      Candidate candidate,
      TypedProperty property,
      TypedPropositions propositions,
      double likelihood,
      boolean stated) {
    double confidence = rounded(likelihood);
    TypedRule agreeing = candidate.rules().get(property);
    return propositions.of(
        property,
        candidate.subject(),
        candidate.object(),
        agreeing == null ? CLASSIFIER : agreeing,
        confidence,
        agreeing != null || (stated && confidence >= SURE));
  }

  // More digits would only say that floating-point numbers differ between machines.
  private static double rounded(double likelihood) {
    return Math.round(likelihood * 1000) / 1000.0;
  }
}
