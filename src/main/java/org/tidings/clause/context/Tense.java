package org.tidings.clause.context;

/** When a statement holds or happens, seen from its sentence. */
public enum Tense {
  PAST,
  PRESENT,
  /** "will", "is to". */
  FUTURE
}
