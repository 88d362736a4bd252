package org.tidings.server.handover;

/** What was brought is no batch of documents. */
final class MalformedBatchException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedBatchException(Throwable cause) {
    super("That is no batch of documents: " + cause.getMessage(), cause);
  }
}
