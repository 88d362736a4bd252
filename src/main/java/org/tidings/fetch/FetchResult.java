package org.tidings.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a run has fetched.
 *
 * @param counts of addresses, by what became of them
 * @param archives that have the pages of this run, those that are unchanged too, and those of
 *     unchanged lists; from the last run back to the first, as of a page that is in several the
 *     first one counts
 * @param interrupted whether it was stopped before its end
 */
public record FetchResult(
    Map<FetchOutcome, Integer> counts, List<Path> archives, boolean interrupted) {

  public FetchResult {
    counts = Map.copyOf(counts);
    archives = List.copyOf(archives);
  }

  public int count(FetchOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Pages that are in the archives now. */
  public int pages() {
    return count(FetchOutcome.ADDED) + count(FetchOutcome.CHANGED) + count(FetchOutcome.UNCHANGED);
  }
}
