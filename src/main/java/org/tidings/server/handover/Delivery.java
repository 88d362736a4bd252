package org.tidings.server.handover;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.tidings.source.SourceItem;

/**
 * One build between the requests of its caller, which bring documents and take news, and the thread
 * that builds. A caller that has not been heard of for too long is taken to be gone, and the build
 * stops as if it were interrupted. Thread-safe.
 */
final class Delivery implements Iterator<SourceItem> {

  private final Duration lease;
  private final Deque<SourceItem> waiting = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();
  private long heard = System.nanoTime();
  private boolean complete;
  private boolean stopped;
  private boolean ended;

  /**
   * @param lease how long a caller may be silent
   */
  Delivery(Duration lease) {
    this.lease = lease;
  }

  /**
   * Takes documents as soon as the earlier ones are being read.
   *
   * @return false if that did not come about in time; the caller should bring them again
   */
  synchronized boolean offer(List<SourceItem> documents, Duration patience) {
    hear();
    waitUntil(() -> waiting.isEmpty() || stopped || ended, patience);
    hear();
    if (!waiting.isEmpty() && !stopped && !ended) {
      return false;
    }
    waiting.addAll(documents);
    notifyAll();
    return true;
  }

  /** There are no more documents. */
  synchronized void complete() {
    hear();
    complete = true;
    notifyAll();
  }

  /** The build is to end early. */
  synchronized void stop() {
    hear();
    stopped = true;
    notifyAll();
  }

  synchronized boolean isStopped() {
    return stopped;
  }

  /** What is new, waited for a while. */
  synchronized News news(Duration patience) {
    hear();
    waitUntil(() -> !lines.isEmpty() || ended, patience);
    hear();
    News news = new News(lines, true, ended);
    lines.clear();
    return news;
  }

  /** Whether nobody will ask how it ended. */
  synchronized boolean isAbandoned() {
    return ended && silence().compareTo(lease) > 0;
  }

  private Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heard);
  }

  private void hear() {
    heard = System.nanoTime();
  }

  @Override
  public synchronized boolean hasNext() {
    while (waiting.isEmpty() && !complete && !stopped) {
      Duration left = lease.minus(silence());
      if (left.isZero() || left.isNegative()) {
        stopped = true;
      } else {
        waitUntil(() -> !waiting.isEmpty() || complete || stopped, left);
      }
    }
    return !waiting.isEmpty() && !stopped;
  }

  @Override
  public synchronized SourceItem next() {
    if (waiting.isEmpty()) {
      throw new NoSuchElementException();
    }
    SourceItem item = waiting.remove();
    notifyAll();
    return item;
  }

  synchronized void say(String line) {
    lines.add(line);
    notifyAll();
  }

  /** The build has ended, and all was said. */
  synchronized void end() {
    ended = true;
    waiting.clear();
    notifyAll();
  }

  private void waitUntil(BooleanSupplier condition, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      long left = patience.toMillis();
      while (!condition.getAsBoolean() && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
