package org.tidings.store.tdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * This process's hold on a TDB2 database. TDB2 keeps one for each location until it is expelled, so
 * letting go means expelling. Not thread-safe: who calls sees to it that nobody uses the dataset
 * while it is exchanged.
 */
public final class TdbConnection {

  private final Path directory;
  private DatasetGraph dataset;

  private TdbConnection(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /** Connects, creating the database if the directory, which must exist, holds none. */
  public static TdbConnection connect(Path directory) throws IOException {
    if (Generations.exist(directory)) {
      JournalTail.trim(directory);
    }
    return new TdbConnection(directory, dataset(directory));
  }

  private static DatasetGraph dataset(Path directory) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
    // For SPARQL only: the default graph of getDefaultGraph() stays the real one.
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }

  /** The database; another one after each {@link #reconnect}. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Drops everything that is cached of the database and reads it anew. Needed after every aborted
   * write: TDB2 5.6.0 otherwise goes on with node identifiers that are no longer on disk and
   * corrupts the next commit.
   *
   * @see <a href="https://github.com/apache/jena/issues/3877">Jena issue 3877</a>
   */
  public void reconnect() {
    TDBInternal.expel(dataset, true);
    dataset = dataset(directory);
  }

  /**
   * Writes each quad anew, so that terms which none uses go, and deletes the old files. To be
   * followed by {@link #reconnect}.
   */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /**
   * Whether packing would make the indexes a good deal smaller, and the disk has room for both.
   *
   * @param quads how many there are outside the default graph
   */
  public boolean isWorthPacking(long quads) throws IOException {
    Path inUse = Generations.newest(directory);
    return IndexPacking.isLoose(inUse, quads)
        && Files.getFileStore(inUse).getUsableSpace() > DiskUsage.of(inUse);
  }

  /**
   * Writes a generation with packed indexes beside the one that is in use. The dataset may be read
   * meanwhile, but not written.
   *
   * @return for {@link #adopt}
   */
  public Path pack() throws IOException {
    Path inUse = Generations.newest(directory);
    Path packed = Generations.unfinished(Generations.next(inUse));
    Files.createDirectory(packed);
    boolean done = false;
    try {
      IndexPacking.pack(inUse, packed);
      done = true;
      return packed;
    } finally {
      if (!done) {
        PathUtils.delete(packed);
      }
    }
  }

  /**
   * Puts what {@link #pack} wrote in the place of what is in use, which stays beside it. To be
   * followed by {@link #reconnect}.
   */
  public void adopt(Path packed) throws IOException {
    Path next = Generations.next(Generations.newest(directory));
    Files.move(packed, next, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets go of the database. */
  public void disconnect() {
    TDBInternal.expel(dataset, true);
  }
}
