package org.tidings.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** The durable graph. */
public final class GraphStore implements AutoCloseable {

  private GraphStore() {}

  public static GraphStore open(Path directory) throws StoreException {
    throw new UnsupportedOperationException("open " + directory);
  }

  public static GraphStore openOrCreate(Path directory, String base) throws StoreException {
    throw new UnsupportedOperationException("open " + directory + base);
  }

  public static void restore(Path backup, Path directory) throws StoreException {
    throw new UnsupportedOperationException("restore " + backup + directory);
  }

  public String base() {
    throw new UnsupportedOperationException("base");
  }

  public Map<String, LedgerEntry> ledger() throws StoreException {
    throw new UnsupportedOperationException("ledger");
  }

  public void commit(StoreBatch batch) throws StoreException {
    throw new UnsupportedOperationException("commit " + batch);
  }

  public <T> T read(Function<DatasetGraph, T> work) throws StoreException {
    throw new UnsupportedOperationException("read " + work);
  }

  public long sizeOnDisk() throws StoreException {
    throw new UnsupportedOperationException("size");
  }

  public void compact() throws StoreException {
    throw new UnsupportedOperationException("compact");
  }

  public boolean compactIfGrown() throws StoreException {
    throw new UnsupportedOperationException("compact");
  }

  public void backup(Path file) throws StoreException {
    throw new UnsupportedOperationException("backup " + file);
  }

  @Override
  public void close() {}
}
