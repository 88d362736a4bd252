package org.tidings.identity.dictionary;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;

/** A dictionary in a file that is mapped into memory. Immutable and thread-safe. */
public final class DictionaryIndex implements NameDictionary {

  private static final double FULL = 255.0;

  private final MappedByteBuffer bytes;
  private final int count;
  private final int records;

  private DictionaryIndex(MappedByteBuffer bytes) {
    this.bytes = bytes;
    this.count = bytes.getInt(IndexLayout.COUNT);
    this.records = bytes.getInt(IndexLayout.RECORDS);
  }

  /**
   * Opens an index and checks that it is whole.
   *
   * @throws IOException if it cannot be read, or is no whole index of this layout
   */
  public static DictionaryIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < IndexLayout.HEADER_BYTES + IndexLayout.TRAILER_BYTES || size > Integer.MAX_VALUE) {
        throw new IOException(file + " is no dictionary of names");
      }
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      if (bytes.getLong(0) != IndexLayout.MAGIC || size != expectedSize(bytes)) {
        throw new IOException(file + " is no dictionary of names, or not a whole one");
      }
      if (bytes.getLong((int) size - IndexLayout.TRAILER_BYTES) != IndexLayout.trailer(bytes)) {
        throw new IOException(file + " was changed after it was made");
      }
      return new DictionaryIndex(bytes);
    }
  }

  private static long expectedSize(MappedByteBuffer bytes) {
    return bytes.getInt(IndexLayout.RECORDS)
        + (long) bytes.getInt(IndexLayout.COUNT) * IndexLayout.RECORD_BYTES
        + IndexLayout.TRAILER_BYTES;
  }

  @Override
  public Optional<Sense> find(String name) {
    long key = NameHash.of(name);
    int after = firstAfter(key | NameHash.SENSE_BITS);
    if (after == 0) {
      return Optional.empty();
    }
    int record = record(after - 1);
    long found = bytes.getLong(record);
    return (found & ~NameHash.SENSE_BITS) == key
        ? Optional.of(sense(name, found, bytes.getInt(record + IndexLayout.TITLE_IN_RECORD)))
        : Optional.empty();
  }

  // The number of records that are not greater.
  private int firstAfter(long key) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(bytes.getLong(record(middle)), key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int record(int number) {
    return records + number * IndexLayout.RECORD_BYTES;
  }

  private Sense sense(String name, long record, int title) {
    return new Sense(
        title == IndexLayout.SAME_AS_NAME ? name.replace(' ', '_') : title(title),
        ((record >>> 8) & 0xFF) / FULL,
        (int) (record & 0xFF));
  }

  private String title(int begin) {
    byte[] title = new byte[bytes.getShort(begin) & 0xFFFF];
    bytes.get(begin + Short.BYTES, title);
    return new String(title, StandardCharsets.UTF_8);
  }

  /** How many names it holds. */
  public int size() {
    return count;
  }

  @Override
  public String checksum() {
    return Hex.encodeHexString(digest());
  }

  private byte[] digest() {
    byte[] digest = new byte[IndexLayout.DIGEST_BYTES];
    bytes.get(IndexLayout.DIGEST, digest);
    return digest;
  }
}
