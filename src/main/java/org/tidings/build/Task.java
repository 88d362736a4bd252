package org.tidings.build;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a worker does for one article, and that is given up when it takes too long. Waited
 * for by one thread.
 */
final class Task<T> implements Runnable {

  private static final int MILLISECONDS_TO_LOOK = 100;

  private final FutureTask<T> work;
  private final Duration patience;
  private final Function<Thread, T> givenUp;
  private volatile @Nullable Thread worker;
  private volatile long begun;
  private @Nullable T instead;

  /**
   * @param givenUp makes the answer where it takes too long, told the thread that is at it
   */
  Task(Callable<T> work, Duration patience, Function<Thread, T> givenUp) {
    this.work = new FutureTask<>(work);
    this.patience = patience;
    this.givenUp = givenUp;
  }

  /** One that is done. */
  static <T> Task<T> done(T result) {
    Task<T> task = new Task<>(() -> result, Duration.ZERO, worker -> result);
    task.run();
    return task;
  }

  @Override
  public void run() {
    begun = System.nanoTime();
    worker = Thread.currentThread();
    work.run();
  }

  /** Whether it is done, without waiting. */
  boolean isDone() {
    return instead != null || work.isDone();
  }

  /** Waits a little; whether it is done, or was given up. */
  boolean isDoneSoon() {
    if (isDone()) {
      return true;
    }
    try {
      var unused = work.get(MILLISECONDS_TO_LOOK, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      giveUpIfOverdue();
      return isDone();
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void giveUpIfOverdue() {
    Thread thread = worker;
    if (thread != null && System.nanoTime() - begun > patience.toNanos()) {
      instead = givenUp.apply(thread);
    }
  }

  /** Waits until it is done or given up. */
  T result() {
    while (!isDoneSoon()) {
      // It looks at the clock now and then.
    }
    T other = instead;
    if (other != null) {
      return other;
    }
    try {
      return work.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("work on an article ended abnormally", e.getCause());
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while waiting for an article", e);
  }
}
