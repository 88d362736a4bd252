package org.tidings.build;

/**
 * What became of one article: a line of the report.
 *
 * @param identifier as given in the input
 * @param reason one word for why it was skipped or failed; else empty
 * @param detail one sentence for people; may be empty
 * @param sentences how many were found
 * @param facts plain facts in its graph
 * @param milliseconds spent on it
 */
public record ArticleReport(
    String identifier,
    Outcome outcome,
    String reason,
    String detail,
    int sentences,
    int facts,
    long milliseconds) {

  static ArticleReport of(String identifier, Outcome outcome) {
    return new ArticleReport(identifier, outcome, "", "", 0, 0, 0);
  }

  /** This report, with that detail. */
  ArticleReport withDetail(String text) {
    return new ArticleReport(identifier, outcome, reason, text, sentences, facts, milliseconds);
  }

  static ArticleReport leftOut(String identifier, Outcome outcome, String reason, String detail) {
    return new ArticleReport(identifier, outcome, reason, detail, 0, 0, 0);
  }
}
