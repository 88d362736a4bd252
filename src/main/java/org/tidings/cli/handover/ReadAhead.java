package org.tidings.cli.handover;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tidings.source.SourceItem;

/**
 * Reads items on a thread of its own, so that whoever wants them can do something else while there
 * is none: standard input may be silent for hours.
 */
final class ReadAhead {

  private static final int AHEAD = 8;

  private final BlockingQueue<Read> read = new ArrayBlockingQueue<>(AHEAD);
  private Optional<SourceItem> next = Optional.empty();
  private boolean ended;

  /** An item; nothing at the end, or what it ended with. */
  private record Read(Optional<SourceItem> item, Optional<RuntimeException> failure) {}

  ReadAhead(Iterator<SourceItem> items) {
    Thread reader = new Thread(() -> readAll(items), "read-ahead");
    reader.setDaemon(true);
    reader.start();
  }

  private void readAll(Iterator<SourceItem> items) {
    try {
      Read end = new Read(Optional.empty(), Optional.empty());
      try {
        while (items.hasNext()) {
          read.put(new Read(Optional.of(items.next()), Optional.empty()));
        }
      } catch (RuntimeException e) {
        end = new Read(Optional.empty(), Optional.of(e));
      }
      read.put(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there is an item, as far as that is known after a while. */
  boolean awaits(Duration patience) {
    if (next.isEmpty() && !ended) {
      take(poll(patience));
    }
    return next.isPresent();
  }

  private void take(@Nullable Read got) {
    if (got != null) {
      got.failure()
          .ifPresent(
              failure -> {
                throw new CompletionException(failure);
              });
      next = got.item();
      ended = next.isEmpty();
    }
  }

  private @Nullable Read poll(Duration patience) {
    try {
      return read.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  SourceItem next() {
    SourceItem item = next.orElseThrow(NoSuchElementException::new);
    next = Optional.empty();
    return item;
  }

  /** Whether all items were read, so that none will follow. */
  boolean isEnded() {
    return ended;
  }
}
