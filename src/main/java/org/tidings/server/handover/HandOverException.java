package org.tidings.server.handover;

/** A server does not take articles, or does not answer any more. The message says why. */
public final class HandOverException extends Exception {

  private static final long serialVersionUID = 1L;

  HandOverException(String message) {
    super(message);
  }

  HandOverException(String message, Throwable cause) {
    super(message, cause);
  }
}
