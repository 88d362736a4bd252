package org.tidings.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes a file of arrays, to be read in the same order by {@link ArrayReader}: eight bytes that
 * tell what the file is; for each array the number of its elements as an int, and the elements; the
 * CRC-32C of all that, as a long. Numbers are little-endian. Not thread-safe.
 */
public final class ArrayWriter implements AutoCloseable {

  private final FileChannel file;
  private final CRC32C checksum = new CRC32C();

  private ArrayWriter(FileChannel file) {
    this.file = file;
  }

  /**
   * Begins a file.
   *
   * @param path must not be there
   * @param kind what the file is, in which version
   */
  public static ArrayWriter create(Path path, long kind) throws IOException {
    ArrayWriter writer =
        new ArrayWriter(
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    writer.write(bytes(Long.BYTES).putLong(kind));
    return writer;
  }

  public void write(int... numbers) throws IOException {
    ByteBuffer bytes = array(numbers.length, Integer.BYTES);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    write(bytes);
  }

  public void write(long[] numbers) throws IOException {
    ByteBuffer bytes = array(numbers.length, Long.BYTES);
    for (long number : numbers) {
      bytes.putLong(number);
    }
    write(bytes);
  }

  public void write(float[] numbers) throws IOException {
    ByteBuffer bytes = array(numbers.length, Float.BYTES);
    for (float number : numbers) {
      bytes.putFloat(number);
    }
    write(bytes);
  }

  /** Writes a matrix, as its number of rows and an array for each. */
  public void write(float[][] rows) throws IOException {
    write(rows.length);
    for (float[] row : rows) {
      write(row);
    }
  }

  /** Writes strings without line feeds. */
  public void write(List<String> lines) throws IOException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    write(lines.size());
    write(array(text.length, Byte.BYTES).put(text));
  }

  private static ByteBuffer array(int length, int width) {
    return bytes(Integer.BYTES + Math.multiplyExact(length, width)).putInt(length);
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(ByteBuffer bytes) throws IOException {
    checksum.update(bytes.flip().slice());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Writes the checksum; the file is on the disk then. */
  public void finish() throws IOException {
    write(bytes(Long.BYTES).putLong(checksum.getValue()));
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
