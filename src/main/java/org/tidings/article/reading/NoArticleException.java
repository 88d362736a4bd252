package org.tidings.article.reading;

import org.tidings.source.SkipReason;

/** A document holds no article; the detail is for the report. */
final class NoArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final SkipReason reason;
  private final String detail;

  NoArticleException(SkipReason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  SkipReason reason() {
    return reason;
  }

  String detail() {
    return detail;
  }
}
