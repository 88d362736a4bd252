package org.tidings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * This process's hold on a TDB2 database. TDB2 keeps one for each location until it is expelled, so
 * letting go means expelling.
 */
final class TdbConnection {

  private static final Pattern GENERATION = Pattern.compile("Data-\\d+");

  private final Path directory;
  private DatasetGraph dataset;

  private TdbConnection(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /** Connects, creating the database if the directory, which must exist, holds none. */
  static TdbConnection connect(Path directory) throws IOException {
    if (exists(directory)) {
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

  DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Drops everything that is cached of the database and reads it anew. Needed after every aborted
   * write: TDB2 5.6.0 otherwise goes on with node identifiers that are no longer on disk and
   * corrupts the next commit.
   *
   * @see <a href="https://github.com/apache/jena/issues/3877">Jena issue 3877</a>
   */
  void reconnect() {
    TDBInternal.expel(dataset, true);
    dataset = dataset(directory);
  }

  /** Rewrites the database without what is no longer used, and deletes the old files. */
  void compact() {
    DatabaseMgr.compact(dataset, true);
    reconnect();
  }

  void disconnect() {
    TDBInternal.expel(dataset, true);
  }

  /** Whether there is a TDB2 database; TDB2 itself would create one to find out. */
  static boolean exists(Path directory) throws IOException {
    return Files.isDirectory(directory) && !generations(directory).isEmpty();
  }

  /** The folder that is in use: the newest generation. */
  static Path newestGeneration(Path directory) throws IOException {
    return generations(directory).get(0);
  }

  /** Deletes generations that a killed compaction left behind. */
  static void deleteOldGenerations(Path directory) throws IOException {
    for (Path old : generations(directory).stream().skip(1).toList()) {
      deleteTree(old);
    }
  }

  private static List<Path> generations(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> GENERATION.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparingInt(TdbConnection::number).reversed())
          .toList();
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString().substring("Data-".length()));
  }

  static void deleteTree(Path root) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(root)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
