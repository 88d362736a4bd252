package org.tidings.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Another form of what a gzipped resource of the class path holds, which opens faster.
 *
 * @param <T> what is held
 * @param converter reads the resource, after unzipping
 * @param writer writes the other form
 * @param opener reads the other form
 */
public record FasterForm<T>(Converter<T> converter, Writer<T> writer, CachedFile.Opener<T> opener) {

  /** Reads what is held from the resource. */
  @FunctionalInterface
  public interface Converter<T> {

    T convert(InputStream source) throws IOException;
  }

  /** Writes what is held to a file. */
  @FunctionalInterface
  public interface Writer<T> {

    /**
     * Writes the file.
     *
     * @param file is not there
     */
    void write(T held, Path file) throws IOException;
  }
}
