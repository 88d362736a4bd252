package org.tidings.build;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tidings.article.ArticleReader;
import org.tidings.source.InputException;
import org.tidings.source.SourceItem;
import org.tidings.source.Sources;
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
    this.sources = sources;
    this.reader = reader;
    this.pipeline = pipeline;
    this.configuration = configuration;
    this.listener = listener;
    this.stop = stop;
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
    Work work = new Work(reader, pipeline, ledger, configuration, options.dryRun());
    Optional<StoreWriter> writer = store.map(it -> new StoreWriter(it, count));
    ExecutorService workers = Executors.newFixedThreadPool(options.threads());
    try (Stream<SourceItem> items = sources.open(options.inputs())) {
      Run run = new Run(work, workers, writer, count, options.threads() * AHEAD);
      boolean complete = run.all(items.iterator());
      if (complete && options.prune()) {
        prune(options, ledger, run.seen, writer, count);
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
            .sorted(java.util.Comparator.comparing(LedgerEntry::identifier))
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

  /** One pass over the inputs. */
  private final class Run {

    private final Work work;
    private final ExecutorService workers;
    private final Optional<StoreWriter> writer;
    private final BuildCount count;
    private final int limit;
    private final Deque<Future<Work.Done>> underWay = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    Run(
        Work work,
        ExecutorService workers,
        Optional<StoreWriter> writer,
        BuildCount count,
        int limit) {
      this.work = work;
      this.workers = workers;
      this.writer = writer;
      this.count = count;
      this.limit = limit;
    }

    /** Whether all inputs were read. */
    boolean all(Iterator<SourceItem> items) throws StoreException {
      while (!stop.getAsBoolean() && items.hasNext()) {
        SourceItem item = items.next();
        count.found();
        underWay.add(workers.submit(() -> work.on(item)));
        takeDone(limit);
      }
      boolean complete = !stop.getAsBoolean();
      takeDone(complete ? 0 : underWay.size());
      return complete;
    }

    private void takeDone(int most) throws StoreException {
      while (underWay.size() > most || (!underWay.isEmpty() && underWay.peek().isDone())) {
        if (stop.getAsBoolean() && !underWay.element().isDone()) {
          return;
        }
        take(result(underWay.remove()));
      }
      if (writer.isPresent()) {
        writer.get().flushIfDue();
      }
    }

    private void take(Work.Done done) throws StoreException {
      boolean first = done.iri().map(seen::add).orElse(true);
      boolean again = !first && done.article().isPresent();
      if (again) {
        count.finished(twice(done.report()));
      } else if (done.article().isPresent() && writer.isPresent()) {
        writer.get().add(done.article().get(), done.report());
      } else {
        count.finished(done.report());
      }
    }

    private static ArticleReport twice(ArticleReport report) {
      return ArticleReport.leftOut(
          report.identifier(),
          Outcome.SKIPPED,
          "duplicate",
          "An article of this identifier came before it in the same build; that one counts.");
    }

    private static Work.Done result(Future<Work.Done> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for an article", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("work on an article ended abnormally", e.getCause());
      }
    }
  }
}
