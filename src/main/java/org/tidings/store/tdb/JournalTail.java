package org.tidings.store.tdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * The end of a database's journal. TDB2 5.6.0 writes an entry's header and its data in two steps; a
 * process that is killed between them leaves an entry that is cut short, and TDB2 then refuses to
 * open the database, although that entry was never committed. What is damaged in another way stays
 * as it is, for TDB2 to report.
 *
 * @see Journal the format of its entries
 */
final class JournalTail {

  // Length of the data (-1 where there is none), checksum, kind of entry, component.
  private static final int HEADER_BYTES = 3 * Integer.BYTES + ComponentId.SIZE;

  private JournalTail() {}

  /**
   * Cuts off an entry that is not all there. Does nothing while another process has the database
   * open: what looks cut short may be on its way.
   *
   * @param directory the database's folder, which this process does not have open
   */
  static void trim(Path directory) throws IOException {
    Path journal = Generations.newest(directory).resolve(Names.journalFile);
    if (!Files.exists(journal) || Files.size(journal) == 0) {
      return;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(directory));
    try {
      if (lock.tryLock()) {
        trimFile(journal);
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private static void trimFile(Path journal) throws IOException {
    try (FileChannel file =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long start = 0;
      long end = endOfEntry(file, start);
      while (start < end && end < file.size()) {
        start = end;
        end = endOfEntry(file, start);
      }
      if (end > file.size()) {
        file.truncate(start);
        file.force(true);
      }
    }
  }

  /** Where the entry that begins at an offset should end, in bytes; past the file if cut short. */
  private static long endOfEntry(FileChannel file, long start) throws IOException {
    if (file.size() - start < HEADER_BYTES) {
      return start + HEADER_BYTES;
    }
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    while (length.hasRemaining()) {
      if (file.read(length, start + length.position()) < 0) {
        throw new IOException("the journal ends while it is read");
      }
    }
    return start + HEADER_BYTES + Math.max(0, length.getInt(0));
  }
}
