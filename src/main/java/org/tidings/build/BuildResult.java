package org.tidings.build;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a build ended.
 *
 * @param counts articles by outcome; every outcome has a count
 * @param facts plain facts in the graphs that were added or changed
 * @param interrupted whether it was stopped before all inputs were read; what was stored stays
 */
public record BuildResult(Map<Outcome, Integer> counts, long facts, boolean interrupted) {

  public BuildResult {
    Map<Outcome, Integer> complete = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      complete.put(outcome, counts.getOrDefault(outcome, 0));
    }
    counts = Map.copyOf(complete);
  }

  /** How many articles ended so. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
