package org.tidings.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Sorted lines that are being merged with others; the order of runs is that of their next lines.
 */
final class Run implements Comparable<Run>, Closeable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Lines lines;
  private Optional<byte[]> next;

  /** Where the next line comes from. */
  private interface Lines extends Closeable {
    Optional<byte[]> next() throws IOException;

    @Override
    default void close() throws IOException {}
  }

  private Run(Lines lines) throws IOException {
    this.lines = lines;
    this.next = lines.next();
  }

  static Run of(List<byte[]> sorted) throws IOException {
    Iterator<byte[]> lines = sorted.iterator();
    return new Run(() -> lines.hasNext() ? Optional.of(lines.next()) : Optional.empty());
  }

  static Run of(Path file) throws IOException {
    return new Run(new FileLines(file));
  }

  /** The next line, none at the end. */
  Optional<byte[]> next() {
    return next;
  }

  void advance() throws IOException {
    next = lines.next();
  }

  @Override
  public int compareTo(Run other) {
    return Arrays.compareUnsigned(next.orElseThrow(), other.next.orElseThrow());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static final class FileLines implements Lines {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    FileLines(Path file) throws IOException {
      this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    }

    @Override
    public Optional<byte[]> next() throws IOException {
      line.reset();
      int b = in.read();
      if (b < 0) {
        return Optional.empty();
      }
      for (; b >= 0 && b != '\n'; b = in.read()) {
        line.write(b);
      }
      return Optional.of(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
