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

    // Of facts above it four in five are right and somewhat over half are useful (extraction.md).
    private static final double LEAST = 0.2;

    /** Whether a proposition can stand without its evidence, if it is asserted. */
    public boolean isPlain() {
      return confidence * worth >= LEAST;
    }
  }

  /** Judges by features as {@link PropositionFeatures} names them. */
  Judgement of(Set<String> features);

  /** The judge that was taught by readers of real news. */
  static Judge learned() {
    Confidence right = Confidence.learned("right.tsv");
    Confidence worth = Confidence.learned("worth.tsv");
    return features -> new Judgement(rounded(right.of(features)), rounded(worth.of(features)));
  }

  // In hundredths: more it does not know.
  private static double rounded(double likelihood) {
    return Math.round(likelihood * 100) / 100.0;
  }
}
