package org.tidings.fetch.folder;

/** The folder cannot be used; the message says why, as half a sentence. */
public final class FolderException extends Exception {

  private static final long serialVersionUID = 1L;

  FolderException(String message) {
    super(message);
  }

  FolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
