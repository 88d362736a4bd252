package org.tidings.cache;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Opens models of the class path, and keeps them in a folder in a form that opens faster. A file
 * there is named by the checksum of what it was made of. Without a folder, or where the folder
 * cannot be used, a model is converted each time. Thread-safe.
 */
public final class ModelCache {

  /** Keeps nothing. */
  public static final ModelCache NONE = new ModelCache(Optional.empty());

  private static final int BUFFER = 1 << 16;

  private final Optional<Path> folder;

  private ModelCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Keeps models in a folder, which need not be there.
   *
   * @param folder only for Tidings
   */
  public static ModelCache in(Path folder) {
    return new ModelCache(Optional.of(folder));
  }

  /**
   * Opens a model.
   *
   * @param resource gzipped, in the class path
   * @throws IOException if it cannot be read
   */
  public <T> T open(String resource, FasterForm<T> form) throws IOException {
    URL location = ModelCache.class.getClassLoader().getResource(resource);
    if (location == null) {
      throw new FileNotFoundException(resource + " is not in the class path");
    }
    Optional<String> name = name(location);
    if (folder.isPresent() && name.isPresent()) {
      try {
        return new CachedFile<>(folder.get(), name.get(), form.opener())
            .open(part -> form.writer().write(convert(location, form), part));
      } catch (IOException unusable) {
        return convert(location, form);
      }
    }
    return convert(location, form);
  }

  // A resource that is in no archive has no checksum that could be had without reading it.
  private static Optional<String> name(URL location) throws IOException {
    if (!(location.openConnection() instanceof JarURLConnection jar)) {
      return Optional.empty();
    }
    String entry = jar.getEntryName();
    return Optional.of(
        "%s-%08x.model"
            .formatted(entry.substring(entry.lastIndexOf('/') + 1), jar.getJarEntry().getCrc()));
  }

  private static <T> T convert(URL location, FasterForm<T> form) throws IOException {
    try (InputStream in = new GZIPInputStream(location.openStream(), BUFFER)) {
      return form.converter().convert(in);
    }
  }
}
