package org.tidings.clause.syntax;

/** What an argument is to its verb. */
public enum ArgumentRole {
  /** "ratified <i>a treaty</i>". */
  OBJECT,
  /** "gave <i>him</i> a car". */
  INDIRECT_OBJECT,
  /** "made him <i>angry</i>", "became <i>a member</i>": a complement that is no verb. */
  COMPLEMENT,
  /** "said <i>that it was over</i>". */
  CLAUSE,
  /** "arrived <i>in Vietnam</i>", "met <i>on Thursday</i>". */
  OBLIQUE,
  /** "left <i>to see the world</i>". */
  ADVERBIAL_CLAUSE,
  /** "left <i>early</i>". */
  ADVERB;

  /** Whether the verb asks for it, rather than merely bearing it. */
  public boolean isCore() {
    return this == OBJECT || this == INDIRECT_OBJECT || this == COMPLEMENT || this == CLAUSE;
  }
}
