package org.tidings.build;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the articles and passes it on. Not thread-safe. */
final class BuildCount {

  private final BuildListener listener;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int found;
  private long facts;

  BuildCount(BuildListener listener) {
    this.listener = listener;
  }

  void found() {
    found++;
  }

  void foundAll() {
    listener.foundAll(found);
  }

  void built(ArticleReport report) {
    listener.built(report);
  }

  void finished(ArticleReport report) {
    counts.merge(report.outcome(), 1, Integer::sum);
    facts += report.facts();
    listener.finished(report);
  }

  BuildResult result(boolean interrupted) {
    return new BuildResult(counts, facts, interrupted);
  }
}
