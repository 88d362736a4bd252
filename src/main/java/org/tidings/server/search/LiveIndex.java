package org.tidings.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidings.server.search.keeping.IndexFolder;
import org.tidings.server.search.keeping.IndexUpdate;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * The index of a store that may be written to. When the store has changed, the old index answers
 * until the new one is made, in the background. Thread-safe.
 */
public final class LiveIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  /** Of so many quads an index is made while one waits. */
  private static final long QUICKLY_MADE = 100_000;

  /** How many times as long as an update of a large index took it is left alone. */
  private static final int RESTS = 4;

  /**
   * When a large index that is made for the first time shows what it has so far; then ever later.
   */
  private static final long FIRST_SHOWN = TimeUnit.SECONDS.toNanos(5);

  private static final long LONGEST_WAIT_SECONDS = 20;
  private static final String FOLDER = "search";

  /** What indexes were called that had names only. */
  private static final String OLD_FILE = "search.index";

  private final GraphStore store;
  private final IndexFolder folder;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          BasicThreadFactory.builder().namingPattern("search-index").daemon().build());
  private final AtomicBoolean making = new AtomicBoolean();
  private volatile boolean checked;
  private volatile boolean closed;
  private volatile long rested = System.nanoTime();
  private volatile long shown = System.nanoTime();
  private volatile long pause = FIRST_SHOWN;
  private volatile SearchIndex index;

  /** Opens the index that lies beside the store, and begins to bring it to the store's state. */
  public LiveIndex(GraphStore store) throws StoreException {
    this.store = store;
    try {
      Files.deleteIfExists(store.directory().resolve(OLD_FILE));
    } catch (IOException e) {
      LOG.info("the old index of names was not deleted", e);
    }
    try {
      this.folder = IndexFolder.open(store.directory().resolve(FOLDER));
      this.index = opened();
    } catch (IOException e) {
      throw new UncheckedIOException("no search index can be made", e);
    }
    update();
  }

  private SearchIndex opened() throws IOException {
    try {
      return new SearchIndex(folder.reader(), folder.revision());
    } catch (IOException | RuntimeException e) {
      clear(e);
      return new SearchIndex(folder.reader(), folder.revision());
    }
  }

  private void clear(Exception damage) throws IOException {
    LOG.warn("the search index is damaged and is made anew: {}", damage.toString());
    folder.clear();
  }

  /** The newest index there is, which must be closed. */
  public SearchIndex current() throws StoreException {
    update();
    SearchIndex current = index;
    while (!current.keep()) {
      if (closed) {
        throw new IllegalStateException("the search index was closed");
      }
      current = index;
    }
    return current;
  }

  /** Whether the index is that of the store as it is now. */
  public boolean isFresh() throws StoreException {
    update();
    return store.revision() == index.revision();
  }

  private void update() throws StoreException {
    boolean asItWasKept = store.revision() == index.revision() && checked;
    if (asItWasKept) {
      return;
    }
    boolean quick = store.quads() <= QUICKLY_MADE;
    if ((quick || System.nanoTime() - rested >= 0) && making.compareAndSet(false, true)) {
      if (quick) {
        make();
      } else {
        maker.execute(this::make);
      }
    }
  }

  // While a build goes on, a large store changes faster than its index can be made.
  private void make() {
    long start = System.nanoTime();
    try {
      pause = FIRST_SHOWN;
      shown = start;
      check();
      if (store.revision() != index.revision()) {
        new IndexUpdate(store, folder, this::showSometimes).run();
        show(folder.revision());
      }
    } catch (StoreException | IOException | RuntimeException e) {
      LOG.warn("the search index was not made: {}", e.toString());
    } finally {
      rested = System.nanoTime() + RESTS * (System.nanoTime() - start);
      making.set(false);
    }
  }

  private void check() throws IOException {
    if (!checked) {
      try {
        folder.check();
      } catch (IOException e) {
        clear(e);
        show(folder.revision());
      }
      checked = true;
    }
  }

  private boolean showSometimes() throws IOException {
    if (System.nanoTime() - shown >= pause) {
      pause *= 2;
      show(index.revision());
    }
    return !closed;
  }

  private void show(long revision) throws IOException {
    SearchIndex old = index;
    index = new SearchIndex(folder.reader(), revision);
    old.close();
    shown = System.nanoTime();
  }

  /** Lets go of the index; closing twice is no error. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    // Without an interruption, which would break a file that is being written.
    maker.shutdown();
    try {
      if (!maker.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("the search index is still being made");
      }
      index.close();
      folder.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.warn("the search index was not closed: {}", e.toString());
    }
  }
}
