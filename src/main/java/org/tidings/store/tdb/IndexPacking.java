package org.tidings.store.tdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Copies a generation with its indexes packed. TDB2 never changes a block that was committed but
 * copies it, and a B+tree that grows in no order has blocks that are two thirds full; packed, each
 * record is there once, in full blocks. Terms stay where they are, since the indexes name them by
 * their place, so a term that nothing uses any more stays too.
 */
final class IndexPacking {

  // Indexes that grew in no order come to 1.45 by themselves; a few articles more in a large store
  // should not have it written again.
  private static final double LOOSE = 1.3;
  // A root and a leaf for each index are there in any case.
  private static final long TOO_SMALL_BYTES = 1L << 20;
  private static final Set<String> NOT_COPIED = Set.of(Names.journalFile, Names.TDB_LOCK_FILE);

  private IndexPacking() {}

  /** Whether the quads' indexes take a good deal more than they need. */
  static boolean isLoose(Path generation, long quads) throws IOException {
    String[] indexes = StoreParams.getDftStoreParams().getQuadIndexes();
    long bytes = 0;
    for (String index : indexes) {
      bytes += DiskUsage.ofIndex(generation, index);
    }
    long needed =
        quads * indexes.length * Names.primaryIndexQuads.length() * SystemTDB.SizeOfNodeId;
    return bytes > TOO_SMALL_BYTES && bytes > LOOSE * needed;
  }

  /**
   * Copies all but the journal, which is empty where no write is under way.
   *
   * @param from nobody writes to it meanwhile
   * @param to an empty folder
   * @throws IOException also if the indexes do not hold the same number of records
   */
  static void pack(Path from, Path to) throws IOException {
    Map<String, Long> records = new HashMap<>();
    for (Path file : files(from)) {
      Path state = DiskUsage.stateOfIndex(file);
      if (file.equals(state)) {
        String name = name(file);
        records.put(name, new IndexCopy(name, Location.create(from), Location.create(to)).write());
      } else if (!Files.exists(state)) {
        copy(file, to.resolve(file.getFileName()));
      }
    }
    StoreParams params = StoreParams.getDftStoreParams();
    checkSameNumber(records, params.getQuadIndexes());
    checkSameNumber(records, params.getTripleIndexes());
  }

  private static List<Path> files(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files.filter(file -> !NOT_COPIED.contains(file.getFileName().toString())).toList();
    }
  }

  private static String name(Path state) {
    String file = state.getFileName().toString();
    return file.substring(0, file.length() - Names.extBptState.length() - 1);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private static void checkSameNumber(Map<String, Long> records, String... indexes)
      throws IOException {
    if (Stream.of(indexes).map(records::get).distinct().count() != 1) {
      throw new IOException("the indexes are damaged; they hold different numbers: " + records);
    }
  }
}
