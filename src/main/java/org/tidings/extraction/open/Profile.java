package org.tidings.extraction.open;

/** How clauses are rendered as propositions. */
public enum Profile {
  /** One proposition a clause, with all its arguments (CaRB's style). */
  NARY,
  /**
   * Triples: one for each argument, coordination split, nested prepositions opened (BenchIE's
   * style).
   */
  BINARY
}
