package org.tidings.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * All items of all inputs, with at most one file open. An iterator, and not a flat-mapped stream,
 * because such a stream holds all lines of a file when it is read by an iterator.
 */
final class ItemIterator implements Iterator<SourceItem> {

  /** What is open now, and whose it is. */
  private record Current(String identifier, Optional<Path> origin, Items items, InputStream in) {}

  private final List<Optional<Path>> roots;
  private final DocumentReader reader;
  private final InputStream standardInput;
  private int nextRoot;
  private Iterator<FoundFile> files = List.<FoundFile>of().iterator();
  private Optional<Current> current = Optional.empty();
  private Optional<SourceItem> next = Optional.empty();

  /**
   * @param roots files and folders that exist; nothing stands for standard input
   */
  ItemIterator(List<Optional<Path>> roots, DocumentReader reader, InputStream standardInput) {
    this.roots = roots;
    this.reader = reader;
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (current.isPresent()) {
        next = read(current.get());
      } else if (files.hasNext()) {
        next = open(files.next());
      } else if (nextRoot < roots.size()) {
        next = open(roots.get(nextRoot++));
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public SourceItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceItem item = next.orElseThrow();
    next = Optional.empty();
    return item;
  }

  private Optional<SourceItem> open(Optional<Path> root) {
    if (root.isEmpty()) {
      String name = Sources.STANDARD_INPUT;
      return open(name, Optional.empty(), name, unclosed(standardInput));
    }
    Path path = root.get();
    files =
        Files.isDirectory(path)
            ? new FolderWalk(path)
            : List.of(new FoundFile(path, Optional.empty())).iterator();
    return Optional.empty();
  }

  private Optional<SourceItem> open(FoundFile file) {
    if (file.obstacle().isPresent()) {
      return Optional.of(
          new Unreadable(
              file.identifier(),
              file.origin(),
              SkipReason.UNREADABLE,
              file.obstacle().orElseThrow()));
    }
    if (isReadAlready(file.path())) {
      return Optional.empty();
    }
    try {
      InputStream in = Files.newInputStream(file.path());
      return open(file.identifier(), file.origin(), file.name(), in);
    } catch (IOException e) {
      return Optional.of(failure(file.identifier(), file.origin(), e));
    }
  }

  private Optional<SourceItem> open(
      String identifier, Optional<Path> origin, String name, InputStream in) {
    try {
      Items items = reader.open(identifier, origin, name, in);
      current = Optional.of(new Current(identifier, origin, items, in));
      return Optional.empty();
    } catch (IOException e) {
      close(in);
      return Optional.of(failure(identifier, origin, e));
    }
  }

  /** Standard input belongs to who passed it. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  private Optional<SourceItem> read(Current open) {
    try {
      Optional<SourceItem> item = open.items().next();
      if (item.isEmpty()) {
        close();
      }
      return item;
    } catch (IOException e) {
      close();
      return Optional.of(failure(open.identifier(), open.origin(), e));
    }
  }

  private static Unreadable failure(String identifier, Optional<Path> origin, IOException e) {
    if (e instanceof BoundedGunzip.BombException) {
      return new Unreadable(
          identifier, origin, SkipReason.TOO_LARGE, String.valueOf(e.getMessage()));
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new Unreadable(
          identifier, origin, SkipReason.MALFORMED, "it is no whole gzip file: " + e.getMessage());
    }
    return new Unreadable(identifier, origin, SkipReason.UNREADABLE, "the system says: " + e);
  }

  /** Whether an earlier input holds the file too. */
  private boolean isReadAlready(Path file) {
    Path path = absolute(file);
    return roots.subList(0, nextRoot - 1).stream()
        .flatMap(Optional::stream)
        .map(ItemIterator::absolute)
        .anyMatch(root -> path.startsWith(root) && !isHidden(root.relativize(path)));
  }

  private static boolean isHidden(Path relative) {
    List<Path> parts = new ArrayList<>();
    relative.forEach(parts::add);
    return parts.stream().anyMatch(part -> part.toString().startsWith("."));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Closes what is open; the rest is left unread. */
  void close() {
    current.ifPresent(open -> close(open.in()));
    current = Optional.empty();
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }
}
