package org.tidings.source;

/**
 * An input that the user named does not exist or cannot be opened. The message says which, why, and
 * what to do.
 */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
