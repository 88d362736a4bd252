package org.tidings.fetch.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;

/** Ends something that takes too long, or that is no longer wanted. */
final class Deadline implements AutoCloseable {

  private static final int MILLISECONDS = 100;

  private final Duration time;
  private final BooleanSupplier stop;
  private final Runnable end;
  private final long begin = System.nanoTime();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          BasicThreadFactory.builder().namingPattern("fetch-deadline").daemon().build());
  private volatile boolean over;

  /**
   * @param end what ends it, from another thread
   */
  Deadline(Duration time, BooleanSupplier stop, Runnable end) {
    this.time = time;
    this.stop = stop;
    this.end = end;
    var unused =
        watch.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (stop.getAsBoolean() || System.nanoTime() - begin > time.toNanos()) {
      over = true;
      end.run();
    }
  }

  boolean isOver() {
    return over;
  }

  String reason() {
    return stop.getAsBoolean()
        ? "it was interrupted"
        : "it takes longer than %d seconds".formatted(time.toSeconds());
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
