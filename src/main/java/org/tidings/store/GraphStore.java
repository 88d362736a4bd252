package org.tidings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.graph.GraphCheck;
import org.tidings.store.tdb.DiskUsage;
import org.tidings.store.tdb.TdbConnection;

/**
 * The durable graph: one named graph for each article, and a ledger of the articles, in a folder of
 * its own. What was committed survives a kill and a power cut; what it has not is not there at all.
 *
 * <p>Thread-safe: many threads may read while one commits. Only one process, and in it only one
 * {@code GraphStore}, can have a folder open, even for reading.
 */
public final class GraphStore implements AutoCloseable {

  // Measured on a store of a million quads as TDB2 compacts it; nodes and six indexes. Packed after
  // that, as it is now, it takes less.
  private static final long COMPACT_BYTES_PER_QUAD = 400;
  private static final int GROWTH_WORTH_COMPACTING = 3;
  private static final long TOO_SMALL_TO_COMPACT = 64L << 20;

  private final Path directory;
  private final StoreAccess access;
  private final String base;

  private GraphStore(Path directory, StoreAccess access, String base) {
    this.directory = directory;
    this.access = access;
    this.base = base;
  }

  /**
   * Opens a store that is there. Creates nothing.
   *
   * @throws StoreException if there is no Tidings store, another process has it, or it is damaged
   */
  public static GraphStore open(Path directory) throws StoreException {
    return new StoreOpening(directory).open();
  }

  /** Whether there is a store in a folder. */
  public static boolean isThere(Path directory) throws StoreException {
    return new StoreOpening(directory).isDatabase();
  }

  /**
   * Opens a store, or makes one in a folder that is empty or not there.
   *
   * @param base the IRI under which the store's resources live, ending with a slash; chosen once
   * @throws StoreException also if the store has another base, or the folder holds other files
   */
  public static GraphStore openOrCreate(Path directory, String base) throws StoreException {
    return new StoreOpening(directory).openOrCreate(base);
  }

  static GraphStore of(Path directory, TdbConnection connection, String base) {
    return new GraphStore(directory, new StoreAccess(directory, connection), base);
  }

  /**
   * Makes a new store from a backup: whole, or not at all.
   *
   * @param directory must not be there, or be empty
   */
  public static void restore(Path backup, Path directory) throws StoreException {
    Backup.restore(backup, directory);
  }

  /** The IRI under which the store's resources live. */
  public String base() {
    return base;
  }

  /** What is known of each article, by its IRI. */
  public Map<String, LedgerEntry> ledger() throws StoreException {
    return inRead("cannot read the ledger of " + directory, real -> new Ledger(real).entries());
  }

  /** How many quads the articles' graphs hold together. */
  public long quads() throws StoreException {
    return inRead("cannot read the ledger of " + directory, real -> new Ledger(real).quads());
  }

  /** Grows with every commit, so that what was derived from the store can be known to be old. */
  public long revision() throws StoreException {
    return inRead("cannot read the ledger of " + directory, real -> new Ledger(real).revision());
  }

  /** The folder that the store is in. */
  public Path directory() {
    return directory;
  }

  /** Where it is written, if anywhere, how the last build of this store ended; JSON Lines. */
  public Path lastBuild() {
    return directory.resolve("last-build.jsonl");
  }

  /**
   * A read-only dataset for a server that begins and ends its reads itself, each on one thread.
   * Like that of {@link #read} its default graph is the union of the articles' graphs.
   */
  public DatasetGraph view() {
    return access.view();
  }

  /** What a person has decided about who is who, as it was written; empty if nothing. */
  public String decisions() throws StoreException {
    return inRead("cannot read the ledger of " + directory, real -> new Ledger(real).decisions());
  }

  /**
   * Keeps what a person has decided about who is who for later builds.
   *
   * @throws StoreException as {@link StoreTransaction} says
   */
  public void keepDecisions(String text) throws StoreException {
    Optional<String> problem = GraphCheck.textProblem(text);
    if (problem.isPresent()) {
      throw new StoreException(
          "cannot keep the identities in the store " + directory,
          problem.get(),
          "mend the file of identities");
    }
    try (StoreTransaction transaction = begin()) {
      transaction.decisions(text);
      transaction.commit();
    }
  }

  /**
   * Does some work in a read transaction, which sees one state of the store whatever is committed
   * meanwhile. The default graph of the dataset is the union of the articles' graphs; nothing can
   * be written to it, and it must not be used after the work is done. Inside another {@code read}
   * of the same thread the work sees the same state.
   */
  public <T> T read(Function<DatasetGraph, T> work) throws StoreException {
    return inRead("cannot read the store " + directory, real -> work.apply(new UnionDataset(real)));
  }

  <T> T inRead(String action, Function<DatasetGraph, T> work) throws StoreException {
    return access.inRead(action, work);
  }

  /**
   * Writes articles, all of them or none; one that is there already is replaced.
   *
   * @throws StoreException as {@link StoreTransaction} says; nothing is stored then
   */
  public void commit(List<StoredArticle> articles) throws StoreException {
    try (StoreTransaction transaction = begin()) {
      for (StoredArticle article : articles) {
        transaction.put(article);
      }
      transaction.commit();
    }
  }

  /** What is computed from the articles' graphs and kept beside them. */
  public DerivedGraphs derived() {
    return new DerivedGraphs(this);
  }

  /** Forgets articles, all of them or none; one that is not in the store is no error. */
  public void forget(Collection<String> iris) throws StoreException {
    try (StoreTransaction transaction = begin()) {
      for (String iri : iris) {
        transaction.remove(iri);
      }
      transaction.commit();
    }
  }

  /**
   * Begins to change the store. Other writers wait until the transaction ends; readers go on, and
   * see nothing of it before it is committed.
   *
   * @throws StoreException if the store was closed or cannot be written
   * @throws IllegalStateException within a read or another transaction of the same thread
   */
  public StoreTransaction begin() throws StoreException {
    return access.begin();
  }

  /** Bytes of the disk that the store takes. */
  public long sizeOnDisk() throws StoreException {
    try (Stream<Path> files = Files.list(directory)) {
      long sum = 0;
      for (Path file : files.toList()) {
        sum += Files.isDirectory(file) ? DiskUsage.of(file) : Files.size(file);
      }
      return sum;
    } catch (IOException e) {
      throw TdbFailure.explain("cannot measure the store " + directory, e);
    }
  }

  /**
   * Rewrites the store without what is no longer used and deletes the old files. It needs room for
   * both while it runs. Writers wait, and readers for most of the time. A kill in the middle harms
   * nothing.
   */
  public void compact() throws StoreException {
    access.compact();
  }

  /**
   * Makes the store smaller if that is worth it: packs indexes that take a good deal more than they
   * need, while readers go on, and compacts a store that still takes more than three times what it
   * should. Says whether it did something.
   */
  public boolean compactIfGrown() throws StoreException {
    long quads = quads();
    boolean packed = access.packIfLoose(quads);
    boolean grown = isGrown(sizeOnDisk(), quads);
    if (grown) {
      compact();
    }
    return packed || grown;
  }

  static boolean isGrown(long bytes, long quads) {
    return bytes > TOO_SMALL_TO_COMPACT
        && bytes > GROWTH_WORTH_COMPACTING * COMPACT_BYTES_PER_QUAD * quads;
  }

  /**
   * Writes everything, with the ledger, as gzipped N-Quads. The file is there when it is whole.
   *
   * @param file replaced if it is there
   */
  public void backup(Path file) throws StoreException {
    new Backup(this).write(file);
  }

  /** Lets go of the folder. Waits for reads and commits; closing twice is no error. */
  @Override
  public void close() {
    access.close();
  }
}
