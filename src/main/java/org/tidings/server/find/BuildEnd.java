package org.tidings.server.find;

import java.util.List;

/**
 * How a build ended.
 *
 * @param ended when, ISO 8601 in UTC
 * @param skipped articles that are not worth reading
 * @param failed articles that could not be read
 * @param interrupted whether it was stopped before all was read
 * @param leftOut the first of those that were skipped or failed, of this build or, with an inbox,
 *     of those before it
 * @param problem why nothing of this is known; else empty
 */
public record BuildEnd(
    String ended,
    int added,
    int changed,
    int unchanged,
    int skipped,
    int failed,
    boolean interrupted,
    List<LeftOutArticle> leftOut,
    String problem) {

  public BuildEnd {
    leftOut = List.copyOf(leftOut);
  }

  static BuildEnd unreadable(String problem) {
    return new BuildEnd("", 0, 0, 0, 0, 0, false, List.of(), problem);
  }

  /** An article that did not get into the store. */
  public record LeftOutArticle(String article, String outcome, String reason, String why) {}

  /** In words, as of a person. */
  public String summary() {
    return "%d new, %d changed, %d unchanged, %d skipped, %d failed%s"
        .formatted(
            added, changed, unchanged, skipped, failed, interrupted ? "; it was interrupted" : "");
  }

  /** When, to be read: {@code 2024-11-14 12:00 UTC}. */
  public String when() {
    return ended.length() < 16 ? ended : ended.substring(0, 16).replace('T', ' ') + " UTC";
  }

  /** How many were left out and are not listed. */
  public int more() {
    return Math.max(0, skipped + failed - leftOut.size());
  }
}
