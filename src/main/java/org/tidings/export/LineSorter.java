package org.tidings.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Sorts lines by their bytes, as {@code LC_ALL=C sort -u} does, in bounded memory: what is written
 * to it is sorted in runs, which are kept in temporary files and merged in the end.
 */
final class LineSorter extends OutputStream {

  private static final int OVERHEAD_OF_A_LINE = 32;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path folder;
  private final long memory;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long used;

  /**
   * Makes a sorter without lines.
   *
   * @param folder for temporary files
   * @param memory bytes to fill before a temporary file is written
   */
  LineSorter(Path folder, long memory) {
    this.folder = folder;
    this.memory = memory;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int begin = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, begin, i - begin);
        add(line.toByteArray());
        line.reset();
        begin = i + 1;
      }
    }
    line.write(bytes, begin, offset + length - begin);
  }

  private void add(byte[] added) throws IOException {
    lines.add(added);
    used += added.length + OVERHEAD_OF_A_LINE;
    if (used > memory) {
      Path run = Files.createTempFile(folder, "tidings-sort-", ".tmp");
      runs.add(run);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER_BYTES)) {
        sortLines();
        for (byte[] one : lines) {
          writeLine(one, out);
        }
      }
      lines.clear();
      used = 0;
    }
  }

  private void sortLines() {
    lines.sort(Arrays::compareUnsigned);
  }

  private static void writeLine(byte[] line, OutputStream out) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** Writes every different line once, in order. Each line must have been ended. */
  void writeSorted(OutputStream target) throws IOException {
    OutputStream out = new BufferedOutputStream(target, BUFFER_BYTES);
    sortLines();
    List<Run> open = new ArrayList<>();
    try {
      open.add(Run.of(lines));
      for (Path run : runs) {
        open.add(Run.of(run));
      }
      merge(open, out);
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
    out.flush();
  }

  private static void merge(List<Run> open, OutputStream out) throws IOException {
    PriorityQueue<Run> queue = new PriorityQueue<>();
    open.stream().filter(run -> run.next().isPresent()).forEach(queue::add);
    Optional<byte[]> last = Optional.empty();
    while (!queue.isEmpty()) {
      Run first = queue.remove();
      Optional<byte[]> next = first.next();
      if (last.isEmpty() || !Arrays.equals(last.get(), next.orElseThrow())) {
        writeLine(next.orElseThrow(), out);
      }
      last = next;
      first.advance();
      if (first.next().isPresent()) {
        queue.add(first);
      }
    }
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
