package org.tidings.query.audit;

/** What a person says of a fact after reading its sentences. */
public enum Verdict {
  /** The sentences say so, and somebody would look it up. */
  RIGHT_AND_WORTH_HAVING,
  /** The sentences say so, but it tells nothing by itself. */
  RIGHT_AND_WORTHLESS,
  /** The sentences say so; nobody said whether it is worth having. */
  RIGHT,
  /** The sentences do not say so. */
  WRONG,
  /** It cannot be told. */
  UNSURE;

  public boolean isRight() {
    return this == RIGHT_AND_WORTH_HAVING || this == RIGHT_AND_WORTHLESS || this == RIGHT;
  }
}
