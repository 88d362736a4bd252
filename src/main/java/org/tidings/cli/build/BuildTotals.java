package org.tidings.cli.build;

import java.util.Optional;
import org.tidings.build.BuildResult;
import org.tidings.build.Outcome;
import org.tidings.query.survey.StoreStatistics;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

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

  // Counting reads the whole store; a second is what it may take.
  private static final long MOST_QUADS_COUNTED = 300_000;

  /** What a build made; the graph is counted where that is soon done. */
  static BuildTotals of(BuildResult result, Optional<GraphStore> store) throws StoreException {
    BuildTotals totals =
        new BuildTotals(
            result.count(Outcome.ADDED),
            result.count(Outcome.CHANGED),
            result.count(Outcome.UNCHANGED),
            result.count(Outcome.SKIPPED),
            result.count(Outcome.FAILED),
            result.count(Outcome.FORGOTTEN),
            Optional.empty(),
            result.interrupted());
    boolean counted =
        store.isPresent() && totals.changes() > 0 && store.get().quads() <= MOST_QUADS_COUNTED;
    return counted ? totals.with(size(store.get())) : totals;
  }

  private static GraphSize size(GraphStore store) throws StoreException {
    StoreStatistics statistics = StoreStatistics.of(store);
    long entities = statistics.entitiesByKind().values().stream().mapToLong(Long::longValue).sum();
    return new GraphSize(statistics.plainFacts(), entities);
  }

  private BuildTotals with(GraphSize counted) {
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
