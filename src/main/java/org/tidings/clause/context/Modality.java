package org.tidings.clause.context;

/** How sure a statement is meant to be, or what is wanted of it. */
public enum Modality {
  CERTAIN,
  /** "likely", "appears to". */
  PROBABLE,
  /** "may", "could". */
  POSSIBLE,
  /** "would", "if". */
  HYPOTHETICAL,
  /** "will", "plans to", "pledged to". */
  INTENDED,
  /** "must", "should". */
  OBLIGATORY,
  /** A question. */
  ASKED,
  /** An order or a request. */
  COMMANDED
}
