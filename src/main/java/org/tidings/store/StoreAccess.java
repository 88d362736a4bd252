package org.tidings.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.store.tdb.Generations;
import org.tidings.store.tdb.TdbConnection;

/**
 * Who may use the connection to a store, and when: many threads read while one writes or packs, and
 * none does while the connection is exchanged for another. Thread-safe.
 */
final class StoreAccess {

  private final Path directory;
  private final TdbConnection connection;

  /** Held for writing while nobody may use the connection. */
  private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

  /** Held from the beginning of a write to its end or to the end of the recovery. */
  private final ReentrantLock writing = new ReentrantLock();

  private boolean usable = true;

  StoreAccess(Path directory, TdbConnection connection) {
    this.directory = directory;
    this.connection = connection;
  }

  DatasetGraph view() {
    return new LiveDataset(connection, use.readLock());
  }

  /** See {@link GraphStore#read}; here the default graph is that of the ledger. */
  <T> T inRead(String action, Function<DatasetGraph, T> work) throws StoreException {
    use.readLock().lock();
    try {
      DatasetGraph dataset = usableDataset(action);
      if (dataset.isInTransaction()) {
        return work.apply(dataset);
      }
      dataset.begin(TxnType.READ);
      try {
        return work.apply(dataset);
      } finally {
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      if (TdbFailure.isStoresOwn(e)) {
        throw TdbFailure.explain(action, e);
      }
      throw e;
    } finally {
      use.readLock().unlock();
    }
  }

  /** See {@link GraphStore#begin}. */
  StoreTransaction begin() throws StoreException {
    String action = "cannot write to the store " + directory;
    writing.lock();
    use.readLock().lock();
    return StoreTransaction.begin(freeDataset(action), action, this::ended);
  }

  /** The dataset, for a write of this thread alone; lets others write again if there is none. */
  private DatasetGraph freeDataset(String action) throws StoreException {
    boolean free = false;
    try {
      DatasetGraph dataset = usableDataset(action);
      free = !dataset.isInTransaction();
      if (!free) {
        throw new IllegalStateException("begin within a read or write of the same thread");
      }
      return dataset;
    } finally {
      if (!free) {
        ended(false);
      }
    }
  }

  /** Lets others write again, after a failure with a new connection. */
  private void ended(boolean failed) throws StoreException {
    use.readLock().unlock();
    try {
      if (failed) {
        reconnect("cannot go on after a failure with the store " + directory);
      }
    } finally {
      writing.unlock();
    }
  }

  private void reconnect(String action) throws StoreException {
    use.writeLock().lock();
    try {
      usable = false;
      connection.reconnect();
      usable = true;
    } catch (RuntimeException | InternalError e) {
      throw TdbFailure.explain(action, e);
    } finally {
      use.writeLock().unlock();
    }
  }

  private DatasetGraph usableDataset(String action) throws StoreException {
    if (!usable) {
      throw new StoreException(
          action, "it was closed, or an earlier failure made it unusable", "open the store again");
    }
    return connection.dataset();
  }

  /** See {@link GraphStore#compact}. */
  void compact() throws StoreException {
    String action = "cannot compact the store " + directory;
    writing.lock();
    try {
      use.writeLock().lock();
      try {
        usableDataset(action);
        connection.compact();
        reconnect(action);
      } finally {
        use.writeLock().unlock();
      }
      pack(action);
    } catch (RuntimeException | InternalError | IOException e) {
      throw TdbFailure.explain(action, e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Packs the indexes if they take a good deal more than they need. Says whether they did.
   *
   * @param quads how many there are outside the ledger
   */
  boolean packIfLoose(long quads) throws StoreException {
    String action = "cannot pack the store " + directory;
    writing.lock();
    try {
      usableDataset(action);
      boolean worthIt = connection.isWorthPacking(quads);
      if (worthIt) {
        pack(action);
      }
      return worthIt;
    } catch (RuntimeException | InternalError | IOException e) {
      throw TdbFailure.explain(action, e);
    } finally {
      writing.unlock();
    }
  }

  /** Readers wait for the exchange of the connection only. */
  private void pack(String action) throws IOException, StoreException {
    connection.adopt(connection.pack());
    reconnect(action);
    deleteOldFiles();
  }

  private void deleteOldFiles() {
    try {
      Generations.deleteOld(directory);
    } catch (IOException e) {
      // Windows keeps files that were mapped into memory until this process ends; the next opening
      // deletes them.
    }
  }

  /** Waits for reads and writes; closing twice is no error. */
  void close() {
    writing.lock();
    use.writeLock().lock();
    try {
      if (usable) {
        usable = false;
        connection.disconnect();
        StoreOpening.release(directory);
      }
    } finally {
      use.writeLock().unlock();
      writing.unlock();
    }
  }
}
