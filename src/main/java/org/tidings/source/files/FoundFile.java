package org.tidings.source.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was named, or found in a folder that was.
 *
 * @param path relative to the working directory if the user named it so
 * @param obstacle why it cannot be opened, where that is known already
 */
record FoundFile(Path path, Optional<String> obstacle) {

  /** The path as named, with forward slashes; {@code .gz} is kept. */
  String identifier() {
    String name = path.toString();
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  /** The last part of the path. */
  String name() {
    return String.valueOf(path.getFileName());
  }

  Optional<Path> origin() {
    return Optional.of(path.toAbsolutePath().normalize());
  }
}
