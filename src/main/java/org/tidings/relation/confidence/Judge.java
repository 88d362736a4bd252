package org.tidings.relation.confidence;

import java.util.Set;

/** Tells of a proposition, by its features, whether it is likely right and worth having. */
@FunctionalInterface
public interface Judge {

  /**
   * What is to be thought of a proposition.
   *
   * @param confidence how likely it is right, from 0 to 1
   * @param worth how likely somebody would look it up, from 0 to 1
   */
  record Judgement(double confidence, double worth) {

    // Of facts above it five in six are right and two in three useful (extraction.md).
    private static final double LEAST = 0.25;

    /** Whether a proposition can stand without its evidence, if it is asserted. */
    public boolean isPlain() {
      return confidence * worth >= LEAST;
    }
  }

  /** Judges by features as {@link PropositionFeatures} names them. */
  Judgement of(Set<String> features);

  /** The judge that was taught by readers of real news, loaded once. */
  static Judge learned() {
    return LearnedJudge.INSTANCE;
  }
}
