package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.clause.speech.Quotations;
import org.tidings.identity.Resolution;
import org.tidings.relation.typed.feature.Candidate;
import org.tidings.relation.typed.feature.Candidates;
import org.tidings.relation.typed.feature.NeighbourFeatures;
import org.tidings.relation.typed.feature.SentenceCandidates;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Finds the typed facts of an article: by classifiers where there are enough examples to learn
 * from, by rules for the other properties. Immutable and thread-safe.
 */
public final class TypedFactExtractor {

  /** Facts as likely as this are right nineteen times out of twenty. */
  public static final double DEFAULT_BAR = 0.82;

  /** The method of facts that no rule found. */
  public static final String CLASSIFIER = "classifier";

  private final TypedModel model;
  private final double bar;

  /**
   * @param bar how likely a fact must be, from 0 to 1
   */
  public TypedFactExtractor(TypedModel model, double bar) {
    if (!(bar >= 0 && bar <= 1)) {
      throw new IllegalArgumentException("a bar is between 0 and 1, not " + bar);
    }
    this.model = model;
    this.bar = bar;
  }

  /**
   * The typed facts of an article, in the order of its sentences.
   *
   * @param resolution what its mentions stand for
   */
  public List<TypedFact> extract(List<Sentence> sentences, Resolution resolution) {
    Referents referents = new Referents(resolution);
    Quotations quotations = Quotations.in(sentences);
    List<SentenceCandidates> candidates = Candidates.of(sentences);
    List<TypedFact> facts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      FactMaker maker = new FactMaker(new FactContexts(sentences.get(i), i, quotations), referents);
      classify(candidates.get(i), maker, facts);
      facts.addAll(new RuleFacts(candidates.get(i).words(), maker).find(bar));
    }
    return facts;
  }

  private void classify(SentenceCandidates sentence, FactMaker maker, List<TypedFact> facts) {
    List<Candidate> candidates = sentence.candidates();
    if (candidates.isEmpty()) {
      return;
    }
    double[][] likelihoods = firstLook(model, candidates);
    NeighbourFeatures neighbours = new NeighbourFeatures(sentence, likelihoods);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      for (TypedProperty property : candidate.properties()) {
        if (likelihoods[i][property.place()] >= NeighbourFeatures.LEAST) {
          double likelihood = model.second(candidate, neighbours.of(i, property), property);
          if (likelihood >= bar) {
            facts.add(fact(candidate, property, maker, likelihood));
          }
        }
      }
    }
  }

  /** How likely each candidate has each property at first look, by the property's place. */
  public static double[][] firstLook(TypedModel model, List<Candidate> candidates) {
    double[][] likelihoods = new double[candidates.size()][];
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = model.first(candidates.get(i));
    }
    return likelihoods;
  }

  private static TypedFact fact(
      Candidate candidate, TypedProperty property, FactMaker maker, double likelihood) {
    return maker.fact(
        property,
        candidate.subject(),
        candidate.object(),
        rounded(likelihood),
        candidate.rules().getOrDefault(property, CLASSIFIER));
  }

  // More digits would only say that floating-point numbers differ between machines.
  private static double rounded(double likelihood) {
    return Math.round(likelihood * 1000) / 1000.0;
  }
}
