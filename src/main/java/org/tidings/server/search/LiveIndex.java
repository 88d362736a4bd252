package org.tidings.server.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * The index of a store that may be written to. When the store has changed, the old index answers
 * until the new one is made, in the background. Thread-safe.
 */
public final class LiveIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  /** Of so many quads an index is made while one waits. */
  private static final long QUICKLY_MADE = 200_000;

  /** How many times as long as a large index took to make it is left alone. */
  private static final int RESTS = 4;

  private static final String FILE = "search.index";

  private final GraphStore store;
  private final IndexFile file;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          BasicThreadFactory.builder().namingPattern("search-index").daemon().build());
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile long rested = System.nanoTime();
  private volatile SearchIndex index =
      new SearchIndex(List.of(), List.of(), new int[0][], Long.MIN_VALUE);

  /** Reads the index that lies beside the store, or begins to make it. */
  public LiveIndex(GraphStore store) throws StoreException {
    this.store = store;
    this.file = new IndexFile(store.directory().resolve(FILE));
    try {
      file.read(store.revision()).ifPresent(read -> index = read);
    } catch (IOException e) {
      LOG.info("the search index cannot be read and is made anew", e);
    }
    var unused = current();
  }

  /** The newest index there is. */
  public SearchIndex current() throws StoreException {
    if (store.revision() != index.revision()) {
      boolean quick = store.quads() <= QUICKLY_MADE;
      if ((quick || System.nanoTime() - rested >= 0) && making.compareAndSet(false, true)) {
        if (quick) {
          make();
        } else {
          maker.execute(this::make);
        }
      }
    }
    return index;
  }

  /** Whether the index is that of the store as it is now. */
  public boolean isFresh() throws StoreException {
    return store.revision() == current().revision();
  }

  // While a build goes on, a large store changes faster than its index can be made.
  private void make() {
    long start = System.nanoTime();
    try {
      long revision = store.revision();
      index =
          store.read(
              dataset -> new IndexBuilder(new FactReader(dataset, store.base())).build(revision));
      file.write(index);
    } catch (StoreException | IOException e) {
      LOG.warn("the search index was not made or not kept: {}", e.toString());
    } finally {
      rested = System.nanoTime() + RESTS * (System.nanoTime() - start);
      making.set(false);
    }
  }

  @Override
  public void close() {
    maker.shutdownNow();
  }
}
