package org.tidings.relation.rendering.tuple;

/** How clauses are rendered as tuples. */
public enum Profile {
  /** One proposition a clause, with all its arguments (CaRB's style). */
  NARY(0),
  /**
   * Triples: one for each argument, coordination split, nested prepositions opened (BenchIE's
   * style).
   */
  BINARY(0.48);

  private final double leastConfidence;

  Profile(double leastConfidence) {
    this.leastConfidence = leastConfidence;
  }

  /**
   * Tuples of a lower confidence are not told. Of triples under 0.48 about one in ten was right,
   * too few for what they find (BenchIE dev).
   */
  public double leastConfidence() {
    return leastConfidence;
  }
}
