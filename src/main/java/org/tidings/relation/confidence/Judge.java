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

    // Of facts above it seven in eight are right and seven in ten useful (extraction.md).
    private static final double LEAST = 0.28;

    /**
     * By what facts are ranked, from 0 to 1: the square of the confidence times the worth, since a
     * wrong fact does more harm than a missing one.
     */
    public double merit() {
      return confidence * confidence * worth;
    }

    /** Whether a proposition can stand without its evidence, if it is asserted. */
    public boolean isPlain() {
      return merit() >= LEAST;
    }
  }

  /** Judges by features as {@link PropositionFeatures} names them. */
  Judgement of(Set<String> features);

  /** The judge that was taught by readers of real news, loaded once. */
  static Judge learned() {
    return LearnedJudge.INSTANCE;
  }
}
