package org.tidings.article.document;

import java.io.IOException;

/** A PDF asks for more work than documents do. */
final class PdfExcessException extends IOException {

  private static final long serialVersionUID = 1L;

  PdfExcessException(String message) {
    super(message);
  }

  static PdfExcessException unpacked() {
    return new PdfExcessException("it unpacks to more than a document can have");
  }
}
