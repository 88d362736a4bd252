package org.tidings.cli.build;

/**
 * What a build made.
 *
 * @param added articles that were not in the graph before
 * @param changed articles whose graph was replaced
 * @param unchanged articles that were not read again
 * @param skipped articles that are not worth reading, with a reason each
 * @param failed articles that could not be read, with a reason each
 * @param forgotten articles whose file is gone
 * @param facts plain facts in the graph now
 * @param entities people, organisations, places and so on in the graph now
 * @param interrupted whether the user stopped it
 */
public record BuildTotals(
    int added,
    int changed,
    int unchanged,
    int skipped,
    int failed,
    int forgotten,
    long facts,
    long entities,
    boolean interrupted) {

  /** Articles that are in the graph. */
  public int kept() {
    return added + changed + unchanged;
  }

  /** Articles that were found, whatever became of them. */
  public int found() {
    return kept() + skipped + failed;
  }
}
