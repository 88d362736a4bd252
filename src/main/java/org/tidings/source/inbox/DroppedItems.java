package org.tidings.source.inbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader;
import org.tidings.source.content.OpenContent;

/** The items of files in an inbox, with at most one file open. Not thread-safe. */
public final class DroppedItems implements Iterator<SourceItem>, AutoCloseable {

  private final Path folder;
  private final OwnFolder files;
  private final DocumentReader reader;
  private final Iterator<DroppedFile> rest;
  private Optional<OpenContent> current = Optional.empty();
  private Optional<SourceItem> next = Optional.empty();

  DroppedItems(Path folder, OwnFolder files, ReadLimits limits, Iterator<DroppedFile> rest) {
    this.folder = folder;
    this.files = files;
    this.reader = new DocumentReader(limits);
    this.rest = rest;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (current.isPresent()) {
        next = current.get().next();
        if (next.isEmpty()) {
          close();
        }
      } else if (rest.hasNext()) {
        next = open(rest.next());
      } else {
        return false;
      }
    }
    return true;
  }

  /** Opens a file; what comes of it at once is that it cannot be. */
  private Optional<SourceItem> open(DroppedFile file) {
    Path path = folder.resolve(file.path());
    String identifier = path.toString().replace(File.separatorChar, '/');
    Optional<Path> origin = Optional.of(path.toAbsolutePath().normalize());
    if (!file.state().regular()) {
      return Optional.of(
          new Unreadable(
              identifier,
              origin,
              SkipReason.UNREADABLE,
              "it is a link, or nothing that can be read; an inbox reads only its own files"));
    }
    try {
      String name = path.getFileName().toString();
      current = Optional.of(reader.open(identifier, origin, name, files.open(file.path())));
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(OpenContent.unreadable(identifier, origin, e));
    }
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

  /** Closes what is open; the rest is left unread. */
  @Override
  public void close() {
    current.ifPresent(OpenContent::close);
    current = Optional.empty();
  }
}
