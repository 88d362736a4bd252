package org.tidings.source.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/**
 * The documents of a file that is open. Where it breaks off or the system fails, that is its last
 * item. Not thread-safe.
 */
public final class OpenContent implements AutoCloseable {

  private final String identifier;
  private final Optional<Path> origin;
  private final InputStream in;
  private Items items;

  OpenContent(
      String identifier,
      Optional<Path> origin,
      String name,
      InputStream in,
      DocumentReader documents) {
    this.identifier = identifier;
    this.origin = origin;
    this.in = in;
    this.items = opened(name, documents);
  }

  private Items opened(String name, DocumentReader documents) {
    try {
      return documents.items(identifier, origin, name, in);
    } catch (IOException e) {
      return Items.of(unreadable(identifier, origin, e));
    }
  }

  /** The next document, or why there is none; nothing at the end. */
  public Optional<SourceItem> next() {
    try {
      return items.next();
    } catch (IOException e) {
      items = Items.NONE;
      return Optional.of(unreadable(identifier, origin, e));
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }

  /** What a file is that cannot be opened or read on. */
  public static Unreadable unreadable(String identifier, Optional<Path> origin, IOException e) {
    if (e instanceof BoundedGunzip.BombException) {
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
