package org.tidings.identity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder that keeps the index of a dictionary, which is built there when it is first asked for.
 * Several processes may share the folder: one builds and the others wait for it. An index is there
 * whole or not at all; what an interrupted process leaves behind is removed by the next.
 */
public final class DictionaryCache {

  /** Counts up with everything that changes what an index of the same WikiDict holds. */
  private static final int VERSION = 1;

  /** Under it a dictionary is wrong more often than right. */
  private static final double LEAST_PROBABILITY = 0.5;

  private final Path folder;
  private final WikiDict source;

  /**
   * The index of {@code source} in {@code folder}, which need not be there.
   *
   * @param folder only for Tidings
   */
  public DictionaryCache(Path folder, WikiDict source) {
    this.folder = folder;
    this.source = source;
  }

  /** Where the index is or will be. */
  public Path file() {
    return folder.resolve("names-%d-%d.index".formatted(VERSION, source.length()));
  }

  /** Whether the index was built already. */
  public boolean isBuilt() {
    return Files.isRegularFile(file());
  }

  /**
   * Opens the index, and first builds it if it is not there, or is no whole one.
   *
   * @param progress told how much of the source is read, if it is built
   * @throws DictionaryException if the folder cannot be written or the source not be read
   */
  public DictionaryIndex open(ReadProgress progress) throws DictionaryException {
    try {
      return isBuilt() ? DictionaryIndex.open(file()) : build(progress);
    } catch (IOException e) {
      throw new DictionaryException(
          "cannot make the dictionary of names in " + folder, e.toString(), e);
    }
  }

  private DictionaryIndex build(ReadProgress progress) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("lost the lock of " + folder);
      }
      // Another process may have built it while this one waited.
      if (!isBuilt()) {
        write(progress);
      }
      return DictionaryIndex.open(file());
    }
  }

  private void write(ReadProgress progress) throws IOException {
    Path part = folder.resolve(file().getFileName() + ".part");
    Files.deleteIfExists(part);
    try (BufferedReader lines = source.open(progress)) {
      new IndexWriter(LEAST_PROBABILITY).write(lines, part);
    }
    if (!DictionaryIndex.open(part).isWhole()) {
      throw new IOException("what was written to " + part + " cannot be read back");
    }
    Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
  }
}
