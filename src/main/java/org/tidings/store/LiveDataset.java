package org.tidings.store;

import java.util.concurrent.locks.Lock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.store.tdb.TdbConnection;

/**
 * The store as a dataset that outlives reconnections: each read transaction works on the connection
 * of its time, which cannot be replaced while the transaction lasts.
 */
final class LiveDataset extends UnionDataset {

  private final TdbConnection connection;
  private final Lock use;

  LiveDataset(TdbConnection connection, Lock use) {
    super(connection.dataset());
    this.connection = connection;
    this.use = use;
  }

  @Override
  protected DatasetGraph get() {
    return connection.dataset();
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("the store is written by commit only");
    }
    use.lock();
    boolean begun = false;
    try {
      get().begin(TxnType.READ);
      begun = true;
    } finally {
      if (!begun) {
        use.unlock();
      }
    }
  }

  @Override
  public void abort() {
    end();
  }

  @Override
  public void commit() {
    end();
  }

  @Override
  public void end() {
    if (get().isInTransaction()) {
      try {
        get().end();
      } finally {
        use.unlock();
      }
    }
  }
}
