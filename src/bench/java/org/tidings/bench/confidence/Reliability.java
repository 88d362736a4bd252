package org.tidings.bench.confidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How right propositions are that a model calls as likely.
 *
 * @param judged by models that had not seen them
 */
public record Reliability(List<Judged> judged) {

  private static final int BINS = 10;

  /**
   * A proposition.
   *
   * @param confidence what the model says
   * @param target how right it is
   */
  public record Judged(double confidence, double target) {}

  /** Propositions of about one confidence, from {@code low} to a tenth above. */
  public record Bin(double low, int size, double confidence, double precision) {}

  public Reliability {
    judged = judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
  }

  /** Tenths in which there are propositions. */
  public List<Bin> bins() {
    return IntStream.range(0, BINS).mapToObj(this::bin).filter(bin -> bin.size() > 0).toList();
  }

  private Bin bin(int number) {
    List<Judged> inside =
        judged.stream().filter(it -> (int) (it.confidence() * BINS) == number).toList();
    return new Bin(
        (double) number / BINS,
        inside.size(),
        inside.stream().mapToDouble(Judged::confidence).average().orElse(0),
        precision(inside));
  }

  /** The expected calibration error. */
  public double error() {
    return bins().stream()
        .mapToDouble(
            bin -> Math.abs(bin.confidence() - bin.precision()) * bin.size() / judged.size())
        .sum();
  }

  /** The precision of the half in which the model trusts less. */
  public double lowerHalf() {
    return precision(judged.subList(0, judged.size() / 2));
  }

  /** The precision of the half in which the model trusts more. */
  public double upperHalf() {
    return precision(judged.subList(judged.size() / 2, judged.size()));
  }

  private static double precision(List<Judged> judged) {
    return judged.stream().mapToDouble(Judged::target).average().orElse(0);
  }
}
