package org.tidings.relation.confidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Tells of a proposition, by its features, whether it is likely right and worth having. */
@FunctionalInterface
public interface Judge {

  /** What {@link #learned} reads. */
  String MODEL = "judge.bin";

  /**
   * What is to be thought of a proposition.
   *
   * @param confidence how likely it is right, from 0 to 1
   * @param worth how likely somebody would look it up, from 0 to 1
   */
  record Judgement(double confidence, double worth) {

    // Of facts above it four in five are right and somewhat over half are useful (extraction.md).
    private static final double LEAST = 0.25;

    /** Whether a proposition can stand without its evidence, if it is asserted. */
    public boolean isPlain() {
      return confidence * worth >= LEAST;
    }
  }

  /** Judges by features as {@link PropositionFeatures} names them. */
  Judgement of(Set<String> features);

  /** The judge that was taught by readers of real news. */
  static Judge learned() {
    KernelModel model = load();
    return features -> {
      List<Double> likelihoods = model.likelihoods(features);
      return new Judgement(rounded(likelihoods.get(0)), rounded(likelihoods.get(1)));
    };
  }

  private static KernelModel load() {
    try (InputStream in = Judge.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + MODEL);
      }
      return KernelModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + MODEL, e);
    }
  }

  // In hundredths: more it does not know.
  private static double rounded(double likelihood) {
    return Math.round(likelihood * 100) / 100.0;
  }
}
