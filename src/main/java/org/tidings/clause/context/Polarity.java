package org.tidings.clause.context;

/** Whether a statement is affirmed or denied. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  public Polarity reversed() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
