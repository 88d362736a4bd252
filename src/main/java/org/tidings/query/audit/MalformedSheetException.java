package org.tidings.query.audit;

/** A table of judgements cannot be read; the message says why. */
public final class MalformedSheetException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedSheetException(String why) {
    super(why);
  }
}
