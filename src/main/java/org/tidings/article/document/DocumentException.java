package org.tidings.article.document;

/** A document cannot be read; the message says why, as the rest of a sentence. */
public final class DocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  public DocumentException(String message) {
    super(message);
  }

  public DocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
