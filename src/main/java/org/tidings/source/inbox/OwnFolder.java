package org.tidings.source.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder in which no link is followed, at no moment: folders are opened one inside of the other,
 * so that nobody can put a link in the place of one that was just looked at. On systems where Java
 * cannot do that (Windows), there are no such links without special rights either.
 */
final class OwnFolder {

  private static final Logger LOG = LoggerFactory.getLogger(OwnFolder.class);
  private static final int DEEPEST = 32;
  private static final Set<OpenOption> AS_IT_IS =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private final Path root;

  /**
   * @param root may itself be named by a link, since its owner names it
   */
  OwnFolder(Path root) {
    this.root = root;
  }

  /**
   * Everything below that is no folder, or one that may not be read, by its path below the root, as
   * it is now.
   */
  SortedMap<Path, FileState> files() throws IOException {
    SortedMap<Path, FileState> files = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
      if (stream instanceof SecureDirectoryStream<Path> secure) {
        list(secure, Path.of(""), 0, files);
      } else {
        list(root, Path.of(""), 0, files);
      }
    }
    return files;
  }

  private static void list(
      SecureDirectoryStream<Path> folder, Path below, int depth, Map<Path, FileState> files)
      throws IOException {
    for (Path entry : folder) {
      Path name = entry.getFileName();
      if (isHidden(name)) {
        continue;
      }
      try {
        BasicFileAttributes attributes =
            folder
                .getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        if (!attributes.isDirectory()) {
          files.put(below.resolve(name), FileState.of(attributes));
        } else if (depth < DEEPEST) {
          try (SecureDirectoryStream<Path> inner =
              folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            list(inner, below.resolve(name), depth + 1, files);
          } catch (AccessDeniedException e) {
            files.put(below.resolve(name), FileState.of(attributes));
          }
        }
      } catch (FileSystemException | DirectoryIteratorException e) {
        // It has gone or changed since it was listed, or may not be read; the next look tries
        // again.
        LOG.debug("passing over {}", name, e);
      }
    }
  }

  private static void list(Path folder, Path below, int depth, Map<Path, FileState> files)
      throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        Path name = entry.getFileName();
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (isHidden(name)) {
          continue;
        }
        if (!attributes.isDirectory()) {
          files.put(below.resolve(name), FileState.of(attributes));
        } else if (depth < DEEPEST) {
          list(entry, below.resolve(name), depth + 1, files);
        }
      }
    }
  }

  private static boolean isHidden(Path name) {
    return name.toString().startsWith(".");
  }

  /** Opens a file, if it and all folders on the way to it are no links. */
  InputStream open(Path path) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(root)) {
      return stream instanceof SecureDirectoryStream<Path> secure
          ? open(secure, path)
          : Channels.newInputStream(Files.newByteChannel(root.resolve(path), AS_IT_IS));
    }
  }

  private static InputStream open(SecureDirectoryStream<Path> folder, Path path)
      throws IOException {
    if (path.getNameCount() == 1) {
      return Channels.newInputStream(folder.newByteChannel(path, AS_IT_IS));
    }
    try (SecureDirectoryStream<Path> inner =
        folder.newDirectoryStream(path.getName(0), LinkOption.NOFOLLOW_LINKS)) {
      return open(inner, path.subpath(1, path.getNameCount()));
    }
  }
}
