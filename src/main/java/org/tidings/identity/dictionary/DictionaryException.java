package org.tidings.identity.dictionary;

import java.io.IOException;

/** A dictionary could not be built or opened; the graph can be built without it. */
public final class DictionaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  public DictionaryException(String action, String reason, IOException cause) {
    super(action, cause);
    this.reason = reason;
  }

  /** Why, for people. */
  public String reason() {
    return reason;
  }
}
