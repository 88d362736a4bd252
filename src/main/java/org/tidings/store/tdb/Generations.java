package org.tidings.store.tdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folders {@code Data-0001}, {@code Data-0002} and so on in which TDB2 keeps a database. The
 * one with the largest number is in use; the others were left behind by a compaction. TDB2 deletes
 * those whose name ends with {@code -tmp} when it connects.
 */
public final class Generations {

  private static final Pattern NAME = Pattern.compile("Data-\\d+");
  private static final int NUMBER_AT = "Data-".length();

  private Generations() {}

  /** Whether there is a TDB2 database; TDB2 itself would create one to find out. */
  public static boolean exist(Path directory) throws IOException {
    return Files.isDirectory(directory) && !newestFirst(directory).isEmpty();
  }

  /** The folder that is in use. There must be a database. */
  public static Path newest(Path directory) throws IOException {
    return newestFirst(directory).get(0);
  }

  /** Deletes what a killed compaction left behind. */
  public static void deleteOld(Path directory) throws IOException {
    for (Path old : newestFirst(directory).stream().skip(1).toList()) {
      PathUtils.delete(old);
    }
  }

  /** What comes after a generation; not there yet. */
  static Path next(Path generation) {
    return generation.resolveSibling("Data-%04d".formatted(number(generation) + 1));
  }

  /** Where a generation is written before it is whole. */
  static Path unfinished(Path generation) {
    return generation.resolveSibling(generation.getFileName() + "-tmp");
  }

  private static List<Path> newestFirst(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparingInt(Generations::number).reversed())
          .toList();
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString().substring(NUMBER_AT));
  }
}
