package org.tidings.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether the user has asked to stop, by Ctrl-C or a signal.
 *
 * <p>A command that {@linkplain #heed heeds} it comes to a good end by itself; every other command
 * is simply ended. Thread-safe.
 */
public final class Interruption {

  private final CountDownLatch requested = new CountDownLatch(1);
  private volatile boolean heeded;

  public void request() {
    requested.countDown();
  }

  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Returns when the user asks to stop, or the thread is interrupted. */
  public void await() {
    try {
      requested.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the user asks to stop within a while; the thread's own interruption counts. */
  public boolean await(Duration patience) {
    try {
      return requested.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Promises to look at {@link #isRequested} often and to end soon after it becomes true. */
  public void heed() {
    heeded = true;
  }

  public boolean isHeeded() {
    return heeded;
  }
}
