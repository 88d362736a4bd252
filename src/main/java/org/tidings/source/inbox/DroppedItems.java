package org.tidings.source.inbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader;
import org.tidings.source.content.ItemsInTurn;
import org.tidings.source.content.OpenContent;

/** The items of files in an inbox. Not thread-safe. */
public final class DroppedItems extends ItemsInTurn {

  private final Path folder;
  private final OwnFolder files;
  private final DocumentReader reader;
  private final Iterator<DroppedFile> rest;

  DroppedItems(Path folder, OwnFolder files, ReadLimits limits, Iterator<DroppedFile> rest) {
    this.folder = folder;
    this.files = files;
    this.reader = new DocumentReader(limits);
    this.rest = rest;
  }

  @Override
  protected boolean hasMore() {
    return rest.hasNext();
  }

  @Override
  protected Optional<SourceItem> open() {
    DroppedFile file = rest.next();
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
      read(reader.open(identifier, origin, name, files.open(file.path())));
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(OpenContent.unreadable(identifier, origin, e));
    }
  }
}
