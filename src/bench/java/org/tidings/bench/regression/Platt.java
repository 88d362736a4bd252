package org.tidings.bench.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds slope and offset that turn scores into likelihoods.
 *
 * @see <a href="https://doi.org/10.1007/s10994-007-5018-6">Lin, Lin and Weng, A note on Platt's
 *     probabilistic outputs for support vector machines, Machine Learning 68, 2007</a>
 */
public final class Platt {

  private static final int STEPS = 100;
  private static final double EDGE = 1e-9;
  private static final double RIDGE = 1e-6;

  /** Makes of the logarithm of the odds of a case the calibrated one. */
  public record Line(double slope, double offset) {

    /** Leaves likelihoods as they are. */
    public static final Line NONE = new Line(1, 0);

    /** The likelihood of what had this likelihood before. */
    public double calibrated(double likelihood) {
      return 1 / (1 + Math.exp(-(slope * odds(likelihood) + offset)));
    }
  }

  private record Case(double score, boolean positive) {}

  private final List<Case> cases = new ArrayList<>();

  /**
   * Adds a case.
   *
   * @param likelihood before it is calibrated, from 0 to 1
   */
  public void add(double likelihood, boolean positive) {
    cases.add(new Case(odds(likelihood), positive));
  }

  private static double odds(double likelihood) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, likelihood));
    return Math.log(inside / (1 - inside));
  }

  /** Newton's method; the identity if there is nothing to learn from. */
  public Line fit() {
    if (cases.stream().noneMatch(Case::positive)) {
      return Line.NONE;
    }
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double a = RIDGE;
      double b = 0;
      double c = RIDGE;
      double toSlope = 0;
      double toOffset = 0;
      for (Case it : cases) {
        double p = 1 / (1 + Math.exp(-(slope * it.score() + offset)));
        double error = (it.positive() ? 1 : 0) - p;
        double weight = p * (1 - p);
        a += weight * it.score() * it.score();
        b += weight * it.score();
        c += weight;
        toSlope += error * it.score();
        toOffset += error;
      }
      double determinant = a * c - b * b;
      slope += (c * toSlope - b * toOffset) / determinant;
      offset += (a * toOffset - b * toSlope) / determinant;
    }
    return new Line(slope, offset);
  }
}
