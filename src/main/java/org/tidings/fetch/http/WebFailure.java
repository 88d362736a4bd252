package org.tidings.fetch.http;

/** A server could not be asked, or not to the end; the message says why, as half a sentence. */
public final class WebFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean refused;

  WebFailure(String message, boolean refused, Throwable cause) {
    super(message, cause);
    this.refused = refused;
  }

  /** Whether it is not to be asked; otherwise it may well answer at another time. */
  public boolean isRefused() {
    return refused;
  }
}
