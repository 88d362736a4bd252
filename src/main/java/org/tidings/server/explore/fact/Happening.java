package org.tidings.server.explore.fact;

import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Statement;

/**
 * Something that happened, is said to have happened, or not to have.
 *
 * @param time day, month or year of it, ISO 8601
 * @param published whether no sentence tells when it happened, and the day is that of the article
 */
public record Happening(Statement statement, Evidence evidence, String time, boolean published) {

  /** How it is told: {@code fact}, {@code claim} or {@code denied}. */
  public String manner() {
    if (!evidence.positive()) {
      return "denied";
    }
    return evidence.isClaim() || !evidence.isCertain() ? "claim" : "fact";
  }
}
