package org.tidings.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tidings.source.SourceItem;
import org.tidings.store.StoreException;

/**
 * One pass over the inputs. Articles are read and built by the workers; what becomes of them is
 * decided and stored here, in the order of the inputs, so that it does not depend on the workers.
 * Not thread-safe.
 */
final class Pass {

  private final Work work;
  private final Workers workers;
  private final Optional<StoreWriter> writer;
  private final BuildCount count;
  private final BooleanSupplier stop;
  private final boolean dryRun;
  private final int limit;
  private final Deque<Task<Work.Reading>> reading = new ArrayDeque<>();
  private final Deque<Task<Work.Done>> building = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param writer may be missing in a dry run
   * @param stop asked between articles whether to end early
   * @param dryRun whether to build nothing
   * @param limit how many articles may be under way
   */
  Pass(
      Work work,
      Workers workers,
      Optional<StoreWriter> writer,
      BuildCount count,
      BooleanSupplier stop,
      boolean dryRun,
      int limit) {
    this.work = work;
    this.workers = workers;
    this.writer = writer;
    this.count = count;
    this.stop = stop;
    this.dryRun = dryRun;
    this.limit = limit;
  }

  /** IRIs of all that was found, whatever became of it. */
  Set<String> seen() {
    return seen;
  }

  /** Whether everything was read and done; otherwise it was stopped. */
  boolean over(Iterator<SourceItem> items) throws StoreException {
    boolean more = true;
    while (!stop.getAsBoolean() && (more || !reading.isEmpty())) {
      more = more && readNext(items);
      if (reading.size() > (more ? limit : 0)) {
        Work.Reading found = reading.remove().result();
        Optional<ArticleReport> settled = settled(found);
        building.add(settled.isPresent() ? done(settled.get()) : begun(found));
      }
      takeDone(limit);
    }
    takeDone(0);
    return !stop.getAsBoolean();
  }

  /** Begins to read the next item; false if there is none, which is told. */
  private boolean readNext(Iterator<SourceItem> items) {
    if (items.hasNext()) {
      SourceItem item = items.next();
      count.found();
      reading.add(
          workers.submit(() -> work.read(item), why -> work.unread(item.identifier(), why)));
      return true;
    }
    if (!stop.getAsBoolean()) {
      count.foundAll();
    }
    return false;
  }

  /** How it ends where nothing is to be built. */
  private Optional<ArticleReport> settled(Work.Reading found) {
    seen.add(found.iri());
    ArticleReport report = found.report();
    if (found.candidate().isEmpty()) {
      return Optional.of(report);
    }
    if (!taken.add(found.iri())) {
      return Optional.of(twice(report));
    }
    if (dryRun) {
      return Optional.of(report.withDetail(found.readAs()));
    }
    return report.outcome() == Outcome.UNCHANGED ? Optional.of(report) : Optional.empty();
  }

  private static Task<Work.Done> done(ArticleReport report) {
    return Task.done(Work.Done.without(report));
  }

  private Task<Work.Done> begun(Work.Reading found) {
    return workers.submit(work.building(found), why -> Work.unbuilt(found, why));
  }

  private static ArticleReport twice(ArticleReport report) {
    return ArticleReport.leftOut(
        report.identifier(),
        Outcome.SKIPPED,
        "duplicate",
        "An article of this identifier came before it in the same build; that one counts.");
  }

  private void takeDone(int most) throws StoreException {
    while (building.size() > most || (!building.isEmpty() && building.element().isDone())) {
      if (!isDoneBeforeStop(building.element())) {
        return;
      }
      take(building.remove().result());
    }
    if (writer.isPresent()) {
      writer.get().flushIfDue();
    }
  }

  /** Waits for an article to be done; false if it is to stop before. */
  private boolean isDoneBeforeStop(Task<Work.Done> article) {
    boolean done = article.isDoneSoon();
    while (!done && !stop.getAsBoolean()) {
      done = article.isDoneSoon();
    }
    return done;
  }

  private void take(Work.Done done) throws StoreException {
    if (done.article().isPresent() && writer.isPresent()) {
      writer.get().add(done.article().get(), done.report());
    } else {
      count.finished(done.report());
    }
  }
}
