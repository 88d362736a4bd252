package org.tidings.identity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.cache.CachedFile;

/**
 * A folder that keeps the index of a dictionary, which is built there when it is first asked for.
 * Several processes may share the folder.
 */
public final class DictionaryCache {

  /** Counts up with everything that changes what an index of the same WikiDict holds. */
  private static final int VERSION = 3;

  /** Under it a dictionary is wrong more often than right. */
  private static final double LEAST_PROBABILITY = 0.5;

  private final Path folder;
  private final WikiDict source;
  private final CachedFile<DictionaryIndex> index;

  /**
   * The index of {@code source} in {@code folder}, which need not be there.
   *
   * @param folder only for Tidings
   */
  public DictionaryCache(Path folder, WikiDict source) {
    this.folder = folder;
    this.source = source;
    this.index = new CachedFile<>(folder, name(), DictionaryIndex::open);
  }

  /** Where the index is or will be. */
  public Path file() {
    return folder.resolve(name());
  }

  private String name() {
    return "names-%d-%d.index".formatted(VERSION, source.length());
  }

  /** Opens the index, if it was built already and is a whole one. */
  public Optional<DictionaryIndex> openIfBuilt() {
    return index.openIfMade();
  }

  /**
   * Opens the index, and first builds it if it is not there, or is no whole one.
   *
   * @param progress told how much of the source is read, if it is built
   * @throws DictionaryException if the folder cannot be written or the source not be read
   */
  public DictionaryIndex open(ReadProgress progress) throws DictionaryException {
    try {
      return index.open(part -> write(part, progress));
    } catch (IOException e) {
      throw new DictionaryException(
          "cannot make the dictionary of names in " + folder, e.toString(), e);
    }
  }

  private void write(Path part, ReadProgress progress) throws IOException {
    try (BufferedReader lines = source.open(progress)) {
      new IndexWriter(LEAST_PROBABILITY).write(lines, part);
    }
  }
}
