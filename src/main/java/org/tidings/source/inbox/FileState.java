package org.tidings.source.inbox;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what a file is known to be the same and unchanged, whatever it is called.
 *
 * @param key the file system's own name of the file, where there is one
 * @param regular whether it is a file and no link, pipe or device
 */
public record FileState(Optional<Object> key, long size, FileTime modified, boolean regular) {

  static FileState of(BasicFileAttributes attributes) {
    return new FileState(
        Optional.ofNullable(attributes.fileKey()),
        attributes.size(),
        attributes.lastModifiedTime(),
        attributes.isRegularFile());
  }
}
