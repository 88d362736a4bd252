package org.tidings.source.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader.Found;

/** The items of one file or part of an archive. Where it fails, that is its last item. */
final class ContainedItems implements Items {

  /** What may fail. */
  interface Opening {

    Items open() throws IOException;
  }

  private final Found found;
  private Opening opening;

  ContainedItems(Found found, Opening opening) {
    this.found = found;
    this.opening = opening;
  }

  @Override
  public Optional<SourceItem> next() {
    try {
      Items items = opening.open();
      opening = () -> items;
      return items.next();
    } catch (IOException e) {
      opening = () -> Items.NONE;
      return Optional.of(failure(e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // Libraries throw whatever goes wrong in a broken archive; the rest is still to be read.
      opening = () -> Items.NONE;
      return Optional.of(found.without(SkipReason.MALFORMED, "it cannot be read on: " + e));
    }
  }

  // What fails in an archive is the archive, and not the system.
  private Unreadable failure(IOException e) {
    return found.depth() == 0 || e instanceof BombException
        ? unreadable(found.identifier(), found.origin(), e)
        : found.without(SkipReason.MALFORMED, "it is no whole file: " + e.getMessage());
  }

  /** What a file is that cannot be opened or read on. */
  static Unreadable unreadable(String identifier, Optional<Path> origin, IOException e) {
    if (e instanceof BombException) {
      return new Unreadable(
          identifier, origin, SkipReason.TOO_LARGE, String.valueOf(e.getMessage()));
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new Unreadable(
          identifier, origin, SkipReason.MALFORMED, "it is no whole file: " + e.getMessage());
    }
    return new Unreadable(identifier, origin, SkipReason.UNREADABLE, "the system says: " + e);
  }
}
