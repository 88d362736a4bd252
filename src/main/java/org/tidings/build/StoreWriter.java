package org.tidings.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidings.build.timing.Stage;
import org.tidings.build.timing.StageTimes;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreBatch;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

/** Gathers articles into batches, and tells of one only when it is stored. Not thread-safe. */
final class StoreWriter {

  private final GraphStore store;
  private final BuildCount count;
  private final BatchLimits limits;
  private final StageTimes times;
  private final List<StoredArticle> articles = new ArrayList<>();
  private final List<ArticleReport> reports = new ArrayList<>();
  private int quads;
  private long begun;

  StoreWriter(GraphStore store, BuildCount count, BatchLimits limits, StageTimes times) {
    this.store = store;
    this.count = count;
    this.limits = limits;
    this.times = times;
  }

  void add(StoredArticle article, ArticleReport report) throws StoreException {
    if (articles.isEmpty()) {
      begun = System.nanoTime();
    }
    articles.add(article);
    reports.add(report);
    quads += article.graph().triples().size();
    if (quads >= limits.quads()) {
      flush();
    }
  }

  /** Stores what has waited long enough. */
  void flushIfDue() throws StoreException {
    if (!articles.isEmpty() && System.nanoTime() - begun > limits.delay().toNanos()) {
      flush();
    }
  }

  void flush() throws StoreException {
    if (!articles.isEmpty()) {
      StageTimes.Lap lap = times.begin(Stage.STORING);
      store.commit(new StoreBatch(articles, Set.of()));
      lap.end();
      reports.forEach(count::finished);
      articles.clear();
      reports.clear();
      quads = 0;
    }
  }

  void forget(Set<String> removed, List<ArticleReport> forgotten) throws StoreException {
    flush();
    store.commit(new StoreBatch(List.of(), removed));
    forgotten.forEach(count::finished);
  }
}
