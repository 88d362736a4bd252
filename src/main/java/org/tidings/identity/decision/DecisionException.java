package org.tidings.identity.decision;

/** A file of decisions cannot be used as it is. */
public final class DecisionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  DecisionException(int line, String reason) {
    super(reason);
    this.line = line;
  }

  /** The line that is wrong, from 1. */
  public int line() {
    return line;
  }
}
