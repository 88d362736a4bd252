package org.tidings.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads a file that {@link ArrayWriter} wrote. Not thread-safe. */
public final class ArrayReader {

  private final ByteBuffer bytes;

  private ArrayReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens a file and checks that it is whole.
   *
   * @param kind what the file should be, in which version
   * @throws IOException if it cannot be read, is of another kind, or was changed
   */
  public static ArrayReader open(Path path, long kind) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = file.size();
      if (size < 2 * Long.BYTES || size > Integer.MAX_VALUE) {
        throw new IOException(path + " is no file of arrays");
      }
      ByteBuffer bytes =
          file.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
      int end = bytes.limit() - Long.BYTES;
      CRC32C checksum = new CRC32C();
      checksum.update(bytes.slice(0, end));
      if (bytes.getLong() != kind || bytes.getLong(end) != checksum.getValue()) {
        throw new IOException(path + " is of another kind, or no whole file");
      }
      return new ArrayReader(bytes.limit(end));
    }
  }

  public int[] ints() throws IOException {
    int[] numbers = new int[length(Integer.BYTES)];
    bytes.asIntBuffer().get(numbers);
    skip(numbers.length * Integer.BYTES);
    return numbers;
  }

  public long[] longs() throws IOException {
    long[] numbers = new long[length(Long.BYTES)];
    bytes.asLongBuffer().get(numbers);
    skip(numbers.length * Long.BYTES);
    return numbers;
  }

  public float[] floats() throws IOException {
    float[] numbers = new float[length(Float.BYTES)];
    bytes.asFloatBuffer().get(numbers);
    skip(numbers.length * Float.BYTES);
    return numbers;
  }

  public float[][] matrix() throws IOException {
    float[][] rows = new float[ints()[0]][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = floats();
    }
    return rows;
  }

  public List<String> strings() throws IOException {
    int[] count = ints();
    byte[] text = new byte[length(Byte.BYTES)];
    bytes.get(text);
    String lines = new String(text, StandardCharsets.UTF_8);
    return count[0] == 0 ? List.of() : List.of(lines.split("\n", -1));
  }

  private int length(int width) throws IOException {
    try {
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining() / width) {
        throw new IOException("an array is longer than the file");
      }
      return length;
    } catch (BufferUnderflowException e) {
      throw new IOException("the file has no more arrays", e);
    }
  }

  private void skip(int size) {
    bytes.position(bytes.position() + size);
  }
}
