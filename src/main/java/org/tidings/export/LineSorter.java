package org.tidings.export;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.commons.io.function.Uncheck;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;

/**
 * Sorts lines by their bytes, as {@code LC_ALL=C sort -u} does, in bounded memory, by the bag with
 * which Jena sorts the answers of queries. A line is kept as a string with a character for each
 * byte, since the order of such strings is that of the bytes.
 */
final class LineSorter extends OutputStream {

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final SortedDataBag<String> lines;

  /**
   * A sorter that has no lines yet.
   *
   * @param folder for temporary files
   * @param memory bytes to fill before a temporary file is written
   */
  LineSorter(Path folder, long memory) {
    this.lines =
        new SortedDataBag<>(new Memory(memory), new Lines(), Comparator.naturalOrder()) {
          @Override
          protected File getNewTemporaryFile() {
            return Uncheck.get(() -> Files.createTempFile(folder, "tidings-sort-", ".tmp"))
                .toFile();
          }
        };
  }

  @Override
  public void write(int b) {
    if (b == '\n') {
      lines.add(line.toString(StandardCharsets.ISO_8859_1));
      line.reset();
    } else {
      line.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int begin = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, begin, i - begin);
        write('\n');
        begin = i + 1;
      }
    }
    line.write(bytes, begin, offset + length - begin);
  }

  /** Writes every different line once, in order. Each line must have been ended. */
  void writeSorted(OutputStream target) {
    Sink<String> out = new Lines().createSerializer(target);
    Iter.distinctAdjacent(lines.iterator()).forEachRemaining(out::send);
    out.flush();
  }

  /** Deletes the temporary files. */
  @Override
  public void close() {
    lines.close();
  }

  /** Says when there are too many lines for the memory. */
  private static final class Memory implements ThresholdPolicy<String> {

    private static final int OVERHEAD_OF_A_LINE = 48;

    private final long most;
    private long used;

    Memory(long most) {
      this.most = most;
    }

    @Override
    public void increment(String line) {
      used += line.length() + OVERHEAD_OF_A_LINE;
    }

    @Override
    public boolean isThresholdExceeded() {
      return used > most;
    }

    @Override
    public void reset() {
      used = 0;
    }
  }

  /** Lines in a file. */
  private static final class Lines implements SerializationFactory<String> {

    @Override
    public Sink<String> createSerializer(OutputStream file) {
      OutputStream out = new BufferedOutputStream(file, 1 << 16);
      return new Sink<>() {
        @Override
        public void send(String line) {
          Uncheck.accept(out::write, (line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public void flush() {
          Uncheck.run(out::flush);
        }

        @Override
        public void close() {
          Uncheck.run(out::close);
        }
      };
    }

    @Override
    public Iterator<String> createDeserializer(InputStream file) {
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.ISO_8859_1))
          .lines()
          .iterator();
    }
  }
}
