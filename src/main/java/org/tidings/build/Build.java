package org.tidings.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tidings.article.reading.ArticleReader;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.source.SourceItem;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.story.summary.SummaryUpdate;

/**
 * Drives articles from where they were found into a store: one thread takes them and writes the
 * store, the others read and build articles. A bad article is an entry in the report. What was
 * reported as stored stays stored; a build that was stopped goes on where it was when it is run
 * again.
 */
public final class Build {

  /** Articles under way for each thread, so that no thread waits for the writer. */
  private static final int AHEAD = 4;

  /** How long one article may take: longer than any that is within the limits of text. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ArticleReader reader;
  private final ArticlePipeline pipeline;
  private final BuildListener listener;
  private final BooleanSupplier stop;
  private final BatchLimits batches;
  private final Duration patience;

  /**
   * Brings together what a build needs.
   *
   * @param pipeline of the base that the store has
   * @param stop asked between articles whether to end early
   */
  public Build(
      ArticleReader reader,
      ArticlePipeline pipeline,
      BuildListener listener,
      BooleanSupplier stop) {
    this(reader, pipeline, listener, stop, BatchLimits.DEFAULT, PATIENCE);
  }

  Build(
      ArticleReader reader,
      ArticlePipeline pipeline,
      BuildListener listener,
      BooleanSupplier stop,
      BatchLimits batches,
      Duration patience) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.listener = listener;
    this.stop = stop;
    this.batches = batches;
    this.patience = patience;
  }

  /**
   * Builds.
   *
   * @param items what was found; asked for on the calling thread
   * @param store empty for a dry run where there is none yet
   * @throws StoreException if the store cannot be read or written; what was reported is stored
   */
  public BuildResult run(
      BuildOptions options, Iterator<SourceItem> items, Optional<GraphStore> store)
      throws StoreException {
    if (store.isEmpty() && !options.dryRun()) {
      throw new IllegalArgumentException("only a dry run goes without a store");
    }
    if (store.isPresent() && !options.dryRun()) {
      keepDecisions(store.get());
    }
    Map<String, LedgerEntry> ledger = store.isPresent() ? store.get().ledger() : Map.of();
    BuildCount count = new BuildCount(listener);
    Work work = new Work(reader, pipeline, ledger);
    Optional<StoreWriter> writer =
        store.map(it -> new StoreWriter(it, count, batches, pipeline.times()));
    try (Workers workers = new Workers(options.threads(), pipeline.times(), patience)) {
      int ahead = options.threads() * AHEAD;
      Pass pass = new Pass(work, workers, writer, count, stop, options.dryRun(), ahead);
      boolean complete = pass.over(items);
      if (complete && !options.pruned().isEmpty()) {
        prune(options, ledger, pass.seen(), writer, count);
      }
      if (writer.isPresent()) {
        writer.get().flush();
      }
      if (store.isPresent() && !options.dryRun()) {
        new SummaryUpdate(store.get()).update();
      }
      return count.result(!complete);
    } finally {
      if (writer.isPresent()) {
        writer.get().close();
      }
    }
  }

  /** How long the stages took, of all articles until now. */
  public StageTimes times() {
    return pipeline.times();
  }

  // Later builds hold to them until others are given.
  private void keepDecisions(GraphStore store) throws StoreException {
    String decisions = pipeline.configuration().decisions();
    if (!decisions.equals(store.decisions())) {
      store.keepDecisions(decisions);
    }
  }

  private static void prune(
      BuildOptions options,
      Map<String, LedgerEntry> ledger,
      Set<String> seen,
      Optional<StoreWriter> writer,
      BuildCount count)
      throws StoreException {
    List<LedgerEntry> gone =
        ledger.values().stream()
            .filter(entry -> !seen.contains(entry.iri()))
            .filter(entry -> isBelow(options.pruned(), entry))
            .sorted(Comparator.comparing(LedgerEntry::identifier))
            .toList();
    List<ArticleReport> reports =
        gone.stream()
            .map(entry -> ArticleReport.of(entry.identifier(), Outcome.FORGOTTEN))
            .toList();
    if (options.dryRun() || writer.isEmpty()) {
      reports.forEach(count::finished);
    } else if (!gone.isEmpty()) {
      Set<String> removed = new HashSet<>();
      gone.forEach(entry -> removed.add(entry.iri()));
      writer.get().forget(removed, reports);
    }
  }

  private static boolean isBelow(List<Path> roots, LedgerEntry entry) {
    return roots.stream()
        .anyMatch(root -> entry.origin().filter(origin -> origin.startsWith(root)).isPresent());
  }
}
