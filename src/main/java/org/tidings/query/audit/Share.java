package org.tidings.query.audit;

/**
 * A share that was counted on a sample, and what it may be on the whole: Wilson's score interval
 * for 95 per cent, which holds for small samples and near 0 and 1 too.
 *
 * @param having how many of the sample have it
 * @param of how many there are in the sample; may be none
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, Probable inference, the law
 *     of succession, and statistical inference, 1927</a>
 */
public record Share(int having, int of) {

  /** The normal distribution has 95 per cent within so many standard deviations. */
  private static final double DEVIATIONS = 1.959964;

  private static final double SQUARE = DEVIATIONS * DEVIATIONS;

  public Share {
    if (having < 0 || having > of) {
      throw new IllegalArgumentException(having + " of " + of);
    }
  }

  /** The share of the sample; 0 of nothing. */
  public double value() {
    return of == 0 ? 0 : (double) having / of;
  }

  /** What the share of the whole is at least; 0 where nothing is known. */
  public double least() {
    return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
  }

  /** What the share of the whole is at most; 1 where nothing is known. */
  public double most() {
    return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
  }

  private double centre() {
    return (value() + SQUARE / (2 * of)) / (1 + SQUARE / of);
  }

  private double halfWidth() {
    double share = value();
    double variance = share * (1 - share) / of + SQUARE / (4.0 * of * of);
    return DEVIATIONS * Math.sqrt(variance) / (1 + SQUARE / of);
  }
}
