package org.tidings.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is made when it is first asked for. Several processes and threads may ask: one makes
 * it and the others wait. It is there whole or not at all; what an interrupted process leaves
 * behind is removed by the next. Thread-safe.
 *
 * @param <T> what is read from the file
 */
public final class CachedFile<T> {

  /** How the file is read. */
  @FunctionalInterface
  public interface Opener<T> {

    /**
     * What the file holds.
     *
     * @throws IOException if it cannot be read, or is no whole one
     */
    T open(Path file) throws IOException;
  }

  /** How the file is written if it is not there. */
  @FunctionalInterface
  public interface Maker {

    /**
     * Writes the file.
     *
     * @param file is not there
     */
    void make(Path file) throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(CachedFile.class);

  private final Path folder;
  private final Path file;
  private final Opener<T> opener;

  /**
   * The file, which need not be there.
   *
   * @param folder only for Tidings; it need not be there either
   */
  public CachedFile(Path folder, String name, Opener<T> opener) {
    this.folder = folder;
    this.file = folder.resolve(name);
    this.opener = opener;
  }

  /** Opens the file, if it was made already and is a whole one. */
  public Optional<T> openIfMade() {
    try {
      return Files.isRegularFile(file) ? Optional.of(opener.open(file)) : Optional.empty();
    } catch (IOException broken) {
      LOG.warn("{} is damaged and is made anew: {}", file, broken.getMessage());
      throwAway();
      return Optional.empty();
    }
  }

  // Where that is not allowed, it is passed over again the next time.
  private void throwAway() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("{} cannot be deleted", file, e);
    }
  }

  /**
   * Opens the file, and first makes it if it is not there, or is no whole one.
   *
   * @throws IOException if the folder cannot be written, or the file not be made
   */
  public T open(Maker maker) throws IOException {
    Optional<T> made = openIfMade();
    return made.isPresent() ? made.get() : openMade(maker);
  }

  // A lock on a file keeps other processes out, but not other threads of this one.
  private T openMade(Maker maker) throws IOException {
    Files.createDirectories(folder);
    synchronized (CachedFile.class) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Optional<T> madeMeanwhile = openIfMade();
        if (lock.isValid() && madeMeanwhile.isPresent()) {
          return madeMeanwhile.get();
        }
        Path part = folder.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        maker.make(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return opener.open(file);
      }
    }
  }
}
