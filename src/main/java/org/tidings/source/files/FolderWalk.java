package org.tidings.source.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes through a folder and all that is below it, in the order of the names, a folder at a time;
 * web archives after all else, and the last first. Names that begin with a dot, and the list of
 * what was fetched, are passed over; links are followed, but not in circles. What cannot be opened
 * comes as a file with an obstacle.
 */
final class FolderWalk implements Iterator<FoundFile> {

  /** What {@code tidings fetch} writes beside its archives. */
  private static final String FETCHED = "fetched.csv";

  // Names of archives tell when they were made, and of two captures of a page the first read
  // counts.
  private static final Comparator<String> ORDER =
      Comparator.comparing(FolderWalk::isWebArchive)
          .thenComparing(
              (a, b) -> isWebArchive(a) && isWebArchive(b) ? b.compareTo(a) : a.compareTo(b));

  private record Folder(Path realPath, Iterator<Path> rest) {}

  private final Deque<Folder> open = new ArrayDeque<>();
  private Optional<FoundFile> next;

  FolderWalk(Path root) {
    next = enter(root).or(this::walkOn);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public FoundFile next() {
    FoundFile found = next.orElseThrow(NoSuchElementException::new);
    next = walkOn();
    return found;
  }

  private Optional<FoundFile> walkOn() {
    Optional<FoundFile> found = Optional.empty();
    while (found.isEmpty() && !open.isEmpty()) {
      Iterator<Path> rest = open.element().rest();
      if (rest.hasNext()) {
        found = look(rest.next());
      } else {
        open.pop();
      }
    }
    return found;
  }

  /** The file at {@code path}; nothing if it is a folder that could be entered. */
  private Optional<FoundFile> look(Path path) {
    if (Files.isRegularFile(path)) {
      return Optional.of(new FoundFile(path, Optional.empty()));
    }
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    return obstacle(
        path, Files.exists(path) ? "it is neither a file nor a folder" : "the link leads nowhere");
  }

  private Optional<FoundFile> enter(Path folder) {
    try {
      Path realPath = folder.toRealPath();
      if (open.stream().anyMatch(above -> above.realPath().equals(realPath))) {
        return obstacle(folder, "the link leads back to a folder above it");
      }
      open.push(new Folder(realPath, children(folder)));
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return obstacle(folder, "the folder cannot be read: " + e);
    }
  }

  private static Optional<FoundFile> obstacle(Path path, String why) {
    return Optional.of(new FoundFile(path, Optional.of(why)));
  }

  private static Iterator<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> String.valueOf(child.getFileName()))
          .filter(name -> !name.startsWith(".") && !name.equals(FETCHED))
          .sorted(ORDER)
          .map(folder::resolve)
          .toList()
          .iterator();
    }
  }

  private static boolean isWebArchive(String name) {
    return name.endsWith(".warc") || name.endsWith(".warc.gz");
  }
}
