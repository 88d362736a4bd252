package org.tidings.build;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tidings.article.ArticleReader;
import org.tidings.source.InputException;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;

/**
 * Drives articles from the sources into a store: one thread reads the inputs and writes the store,
 * the others read and build articles. A bad article is an entry in the report. What was reported as
 * stored stays stored; a build that was stopped goes on where it was when it is run again.
 */
public final class Build {

  /** Articles under way for each thread, so that no thread waits for the writer. */
  private static final int AHEAD = 4;

  private final Sources sources;
  private final ArticleReader reader;
  private final ArticlePipeline pipeline;
  private final Configuration configuration;
  private final BuildListener listener;
  private final BooleanSupplier stop;
  private final BatchLimits batches;

  /**
   * Brings together what a build needs.
   *
   * @param stop asked between articles whether to end early
   */
  public Build(
      Sources sources,
      ArticleReader reader,
      ArticlePipeline pipeline,
      Configuration configuration,
      BuildListener listener,
      BooleanSupplier stop) {
    this(sources, reader, pipeline, configuration, listener, stop, BatchLimits.DEFAULT);
  }

  Build(
      Sources sources,
      ArticleReader reader,
      ArticlePipeline pipeline,
      Configuration configuration,
      BuildListener listener,
      BooleanSupplier stop,
      BatchLimits batches) {
    this.sources = sources;
    this.reader = reader;
    this.pipeline = pipeline;
    this.configuration = configuration;
    this.listener = listener;
    this.stop = stop;
    this.batches = batches;
  }

  /**
   * Builds.
   *
   * @param store empty for a dry run where there is none yet
   * @throws InputException if an input cannot be read at all
   * @throws StoreException if the store cannot be read or written; what was reported is stored
   */
  public BuildResult run(BuildOptions options, Optional<GraphStore> store)
      throws InputException, StoreException {
    if (store.isEmpty() && !options.dryRun()) {
      throw new IllegalArgumentException("only a dry run goes without a store");
    }
    Map<String, LedgerEntry> ledger = store.isPresent() ? store.get().ledger() : Map.of();
    BuildCount count = new BuildCount(listener);
    Work work = new Work(reader, pipeline, ledger, configuration);
    Optional<StoreWriter> writer =
        store.map(it -> new StoreWriter(it, count, batches, pipeline.times()));
    ExecutorService workers = Executors.newFixedThreadPool(options.threads());
    try (Stream<SourceItem> items = sources.open(options.inputs())) {
      int ahead = options.threads() * AHEAD;
      Pass pass = new Pass(work, workers, writer, count, stop, options.dryRun(), ahead);
      boolean complete = pass.over(items.iterator());
      if (complete && options.prune()) {
        prune(options, ledger, pass.seen(), writer, count);
      }
      if (writer.isPresent()) {
        writer.get().flush();
      }
      return count.result(!complete);
    } finally {
      workers.shutdownNow();
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
            .filter(entry -> isOfInputs(entry, options.inputs()))
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

  private static boolean isOfInputs(LedgerEntry entry, List<String> inputs) {
    return inputs.stream()
        .filter(input -> !input.equals(Sources.STANDARD_INPUT))
        .map(input -> Path.of(input).toAbsolutePath().normalize())
        .anyMatch(root -> entry.origin().filter(origin -> origin.startsWith(root)).isPresent());
  }
}
