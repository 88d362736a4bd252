package org.tidings.clause.context;

/** When a statement holds or happens, seen from its sentence. */
public enum Tense {
  PAST,
  PRESENT,
  /** It held once and holds no more: "used to own", "was mayor until 2010". */
  FORMER,
  /** "will", "is to". */
  FUTURE
}
