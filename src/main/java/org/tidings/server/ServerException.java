package org.tidings.server;

/** The server could not be started. The message says why. */
public final class ServerException extends Exception {

  private static final long serialVersionUID = 1L;

  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
