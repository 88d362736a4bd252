package org.tidings.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Another form of what a gzipped resource of the class path holds, which opens faster.
 *
 * @param <T> what is held
 */
public interface FasterForm<T> {

  /** Reads the resource, after unzipping. */
  T convert(InputStream source) throws IOException;

  /** Writes the other form to a file that is not there. */
  void write(T held, Path file) throws IOException;

  /**
   * Reads the other form.
   *
   * @throws IOException if the file cannot be read, or is no whole one of this version
   */
  T read(Path file) throws IOException;
}
