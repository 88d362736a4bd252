package org.tidings.identity.dictionary;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How the file of an index is laid out, all numbers big-endian:
 *
 * <pre>
 * 0   8 bytes   magic and version of the layout
 * 8   4 bytes   number of records
 * 12  4 bytes   where the records begin
 * 16  32 bytes  SHA-256 of titles and records
 * 48  titles    each 2 bytes for its length and UTF-8
 *     records   12 bytes each, sorted as unsigned numbers: {@link NameHash}, one byte for the
 *               probability (of 255), one for the number of names; 4 bytes for where the title
 *               begins, 0 where it is the name itself with underscores
 *     8 bytes   CRC-32C of all before, which is quick to compute
 * </pre>
 */
final class IndexLayout {

  static final long MAGIC = 0x5469644469637403L;
  static final int COUNT = 8;
  static final int RECORDS = 12;
  static final int DIGEST = 16;
  static final int DIGEST_BYTES = 32;
  static final int HEADER_BYTES = DIGEST + DIGEST_BYTES;
  static final int RECORD_BYTES = 12;
  static final int TITLE_IN_RECORD = 8;
  static final int TRAILER_BYTES = 8;
  static final int SAME_AS_NAME = 0;

  private IndexLayout() {}

  /** What is before the trailer of a file. */
  static ByteBuffer body(ByteBuffer file) {
    return file.duplicate().position(0).limit(file.limit() - TRAILER_BYTES);
  }

  /** What the trailer of a file has to say. */
  static long trailer(ByteBuffer file) {
    CRC32C checksum = new CRC32C();
    checksum.update(body(file));
    return checksum.getValue();
  }
}
