package org.tidings.identity.dictionary;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes the file of an index out of WikiDict, whose lines come title by title. */
final class IndexWriter {

  private static final int MOST_NAMES = 255;
  private static final int BUFFER = 1 << 20;

  private final double leastProbability;
  private final IndexRecords records = new IndexRecords();
  private int titleEnd = IndexLayout.HEADER_BYTES;

  /**
   * A writer that keeps senses of at least this probability.
   *
   * @param leastProbability from 0 to 1
   */
  IndexWriter(double leastProbability) {
    this.leastProbability = leastProbability;
  }

  /**
   * Writes the index.
   *
   * @param file must not be there
   */
  void write(BufferedReader lines, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      writeTitles(lines, channel);
      long end = titleEnd + (long) records.size() * IndexLayout.RECORD_BYTES;
      long size = end + IndexLayout.TRAILER_BYTES;
      if (size > Integer.MAX_VALUE) {
        throw new IOException("the dictionary is too large for one file");
      }
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, size);
      records.writeTo(bytes.slice(titleEnd, (int) end - titleEnd));
      writeHeader(bytes);
      bytes.putLong((int) end, IndexLayout.trailer(bytes));
      bytes.force();
      channel.force(true);
    }
  }

  private void writeTitles(BufferedReader lines, FileChannel channel) throws IOException {
    channel.position(titleEnd);
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
    List<WikiDictLine> names = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      WikiDictLine name = WikiDictLine.parse(line);
      if (!names.isEmpty() && !names.get(0).title().equals(name.title())) {
        add(names, out);
        names.clear();
      }
      names.add(name);
    }
    add(names, out);
    out.flush();
  }

  private void add(List<WikiDictLine> names, DataOutputStream out) throws IOException {
    int title = IndexLayout.SAME_AS_NAME;
    for (WikiDictLine line : names) {
      if (line.probability() >= leastProbability && line.isUsable()) {
        boolean same = line.isTitle();
        if (!same && title == IndexLayout.SAME_AS_NAME) {
          title = write(line.title(), out);
        }
        records.add(
            key(line, Math.min(names.size(), MOST_NAMES)), same ? IndexLayout.SAME_AS_NAME : title);
      }
    }
  }

  private static long key(WikiDictLine line, int names) {
    long probability = Math.round(Math.min(line.probability(), 1) * 255);
    return NameHash.of(line.name()) | probability << 8 | names;
  }

  private int write(String title, DataOutputStream out) throws IOException {
    byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
    int begin = titleEnd;
    out.writeShort(bytes.length);
    out.write(bytes);
    titleEnd += Short.BYTES + bytes.length;
    return begin;
  }

  private void writeHeader(MappedByteBuffer bytes) {
    bytes.putLong(0, IndexLayout.MAGIC);
    bytes.putInt(IndexLayout.COUNT, records.size());
    bytes.putInt(IndexLayout.RECORDS, titleEnd);
    ByteBuffer content = IndexLayout.body(bytes).position(IndexLayout.HEADER_BYTES);
    MessageDigest digest = DigestUtils.updateDigest(DigestUtils.getSha256Digest(), content);
    bytes.put(IndexLayout.DIGEST, digest.digest());
  }
}
