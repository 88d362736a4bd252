package org.tidings.store.tdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;

/**
 * How much of the disk a TDB2 database really takes. Its index files are sparse and grow by 8 MB at
 * a time, so their length says little; how many blocks of them are in use is in the {@code .bpt}
 * file of each index: three longs, the root, and the numbers of branch and leaf blocks.
 */
public final class DiskUsage {

  private static final int STATE_BYTES = 3 * Long.BYTES;

  private DiskUsage() {}

  /** Bytes in use under {@code generation}. */
  public static long of(Path generation) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(generation)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    long sum = 0;
    for (Path file : files) {
      sum += used(file);
    }
    return sum;
  }

  /** Bytes in use of an index. */
  static long ofIndex(Path generation, String name) throws IOException {
    return used(generation.resolve(name + "." + Names.extBptTree))
        + used(generation.resolve(name + "." + Names.extBptRecords));
  }

  /** Where the state of an index is to which a file belongs, if it belongs to one. */
  static Path stateOfIndex(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "." + Names.extBptState);
  }

  private static long used(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path state = stateOfIndex(file);
    long length = Files.size(file);
    if (!Files.exists(state) || Files.size(state) != STATE_BYTES) {
      return length;
    }
    ByteBuffer longs = ByteBuffer.wrap(Files.readAllBytes(state));
    if (name.endsWith(".idn")) {
      return Math.min(length, longs.getLong(Long.BYTES) * SystemIndex.BlockSize);
    }
    return name.endsWith(".dat")
        ? Math.min(length, longs.getLong(2 * Long.BYTES) * SystemIndex.BlockSize)
        : length;
  }
}
