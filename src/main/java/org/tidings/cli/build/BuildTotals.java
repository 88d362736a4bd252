package org.tidings.cli.build;

import java.util.Optional;

/**
 * What a build made.
 *
 * @param added articles that were not in the graph before
 * @param changed articles whose graph was replaced
 * @param unchanged articles that were not read again
 * @param skipped articles that are not worth reading, with a reason each
 * @param failed articles that could not be read, with a reason each
 * @param forgotten articles whose file is gone
 * @param graph what is in the graph now, where that was counted
 * @param interrupted whether the user stopped it
 */
public record BuildTotals(
    int added,
    int changed,
    int unchanged,
    int skipped,
    int failed,
    int forgotten,
    Optional<GraphSize> graph,
    boolean interrupted) {

  /**
   * The size of a graph.
   *
   * @param facts plain facts
   * @param entities people, organisations, places and so on
   */
  public record GraphSize(long facts, long entities) {}

  BuildTotals with(GraphSize counted) {
    return new BuildTotals(
        added, changed, unchanged, skipped, failed, forgotten, Optional.of(counted), interrupted);
  }

  /** Articles that are in the graph. */
  public int kept() {
    return added + changed + unchanged;
  }

  /** Articles whose graph was written or removed. */
  public int changes() {
    return added + changed + forgotten;
  }

  /** Articles that were found, whatever became of them. */
  public int found() {
    return kept() + skipped + failed;
  }
}
