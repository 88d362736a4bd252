package org.tidings.relation.confidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The judge that was taught by readers of real news. Immutable and thread-safe. */
final class LearnedJudge implements Judge {

  /** The only one: open and typed propositions are judged by the same model. */
  static final Judge INSTANCE = new LearnedJudge();

  private static final String RESOURCE = "judge.bin";

  private final KernelModel model = load();

  private LearnedJudge() {}

  private static KernelModel load() {
    try (InputStream in = LearnedJudge.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      return KernelModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  @Override
  public Judgement of(Set<String> features) {
    double[] likelihoods = model.likelihoods(features);
    return new Judgement(rounded(likelihoods[0]), rounded(likelihoods[1]));
  }

  // In hundredths: more it does not know.
  private static double rounded(double likelihood) {
    return Math.round(likelihood * 100) / 100.0;
  }
}
