package org.tidings.annotation;

/** An article could not be annotated; the message says why, in words for the report. */
public final class AnnotationException extends Exception {

  private static final long serialVersionUID = 1L;

  public AnnotationException(String message) {
    super(message);
  }

  public AnnotationException(String message, Throwable cause) {
    super(message, cause);
  }
}
