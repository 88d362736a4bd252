package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader.Found;

/**
 * The documents of a file that is open. Where it breaks off or the system fails, that is its last
 * item. Not thread-safe.
 */
public final class OpenContent implements AutoCloseable {

  private final InputStream in;
  private final ContainedItems items;

  OpenContent(Found found, InputStream in, DocumentReader documents) {
    this.in = in;
    this.items = new ContainedItems(found, () -> documents.items(found, in));
  }

  /** The next document, or why there is none; nothing at the end. */
  public Optional<SourceItem> next() {
    return items.next();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close an input", e);
    }
  }

  /** What a file is that cannot be opened. */
  public static Unreadable unreadable(String identifier, Optional<Path> origin, IOException e) {
    return ContainedItems.unreadable(identifier, origin, e);
  }
}
