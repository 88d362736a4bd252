package org.tidings.source.content;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tidings.source.SourceItem;

/**
 * The items of one file after the other, with at most one file open. An iterator, and not a
 * flat-mapped stream, because such a stream holds all lines of a file when it is read by an
 * iterator. Not thread-safe.
 */
public abstract class ItemsInTurn implements Iterator<SourceItem>, AutoCloseable {

  private Optional<OpenContent> current = Optional.empty();
  private Optional<SourceItem> next = Optional.empty();

  /** Whether there is more to open. */
  protected abstract boolean hasMore();

  /**
   * Opens what comes next, and hands it to {@link #read} if that succeeds.
   *
   * @return what comes of it at once: that it cannot be opened
   */
  protected abstract Optional<SourceItem> open();

  /** Reads the items of what was opened before anything else is. */
  protected final void read(OpenContent opened) {
    current = Optional.of(opened);
  }

  @Override
  public final boolean hasNext() {
    while (next.isEmpty()) {
      if (current.isPresent()) {
        next = current.get().next();
        if (next.isEmpty()) {
          close();
        }
      } else if (hasMore()) {
        next = open();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public final SourceItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceItem item = next.orElseThrow();
    next = Optional.empty();
    return item;
  }

  /** Closes what is open; the rest is left unread. */
  @Override
  public final void close() {
    current.ifPresent(OpenContent::close);
    current = Optional.empty();
  }
}
