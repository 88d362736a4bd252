package org.tidings.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tidings.cli.terminal.Interruption;

/**
 * Lets a command that heeds interruptions come to its end when the process is told to stop, and
 * waits for it, though not for ever. The exit code is then the signal's (130 for Ctrl-C).
 */
final class GracefulEnd {

  private static final long SECONDS_TO_WAIT = 20;

  private final Interruption interruption;
  private final CountDownLatch ended = new CountDownLatch(1);

  private GracefulEnd(Interruption interruption) {
    this.interruption = interruption;
  }

  /** Watches for signals from now on. */
  static GracefulEnd of(Interruption interruption) {
    GracefulEnd end = new GracefulEnd(interruption);
    Runtime.getRuntime().addShutdownHook(new Thread(end::await, "graceful-end"));
    return end;
  }

  /** The command has ended. */
  void reached() {
    ended.countDown();
  }

  private void await() {
    if (ended.getCount() == 0) {
      return;
    }
    interruption.request();
    if (interruption.isHeeded()) {
      try {
        var unused = ended.await(SECONDS_TO_WAIT, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
