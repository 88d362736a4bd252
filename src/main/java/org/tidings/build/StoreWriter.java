package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;
import org.tidings.store.StoreTransaction;
import org.tidings.store.StoredArticle;

/**
 * Writes articles in transactions of many, and tells of one only when its transaction was
 * committed. Not thread-safe.
 */
final class StoreWriter implements AutoCloseable {

  private final GraphStore store;
  private final BuildCount count;
  private final BatchLimits limits;
  private final StageTimes times;
  private final List<ArticleReport> waiting = new ArrayList<>();
  private @Nullable StoreTransaction transaction;
  private int quads;
  private long begun;

  StoreWriter(GraphStore store, BuildCount count, BatchLimits limits, StageTimes times) {
    this.store = store;
    this.count = count;
    this.limits = limits;
    this.times = times;
  }

  void add(StoredArticle article, ArticleReport report) throws StoreException {
    StageTimes.Lap lap = times.begin(Stage.STORING);
    transaction().put(article);
    lap.end();
    waiting.add(report);
    count.built(report);
    quads += article.graph().triples().size();
    if (quads >= limits.quads()) {
      flush();
    }
  }

  private StoreTransaction transaction() throws StoreException {
    StoreTransaction open = transaction;
    if (open == null) {
      open = store.begin();
      transaction = open;
      begun = System.nanoTime();
    }
    return open;
  }

  /** Commits what has waited long enough. */
  void flushIfDue() throws StoreException {
    if (transaction != null && System.nanoTime() - begun > limits.delay().toNanos()) {
      flush();
    }
  }

  void flush() throws StoreException {
    if (transaction != null) {
      StageTimes.Lap lap = times.begin(Stage.STORING);
      transaction.commit();
      lap.end();
      transaction = null;
      waiting.forEach(count::finished);
      waiting.clear();
      quads = 0;
    }
  }

  void forget(Set<String> removed, List<ArticleReport> forgotten) throws StoreException {
    for (String iri : removed) {
      transaction().remove(iri);
    }
    waiting.addAll(forgotten);
    flush();
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws StoreException {
    if (transaction != null) {
      transaction.close();
      transaction = null;
    }
  }
}
