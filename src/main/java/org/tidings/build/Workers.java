package org.tidings.build;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tidings.pipeline.timing.StageTimes;

/**
 * The threads that work on articles. One that does not come back is given up with its article, and
 * another takes its place; it is left to itself, since nothing can stop it safely (an interrupt
 * closes files that all read from). That is the last resort: what an article may cost is bounded by
 * counted work. The end of the process waits for none of them.
 *
 * <p>Tasks are submitted and waited for by one thread.
 */
final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final StageTimes times;
  private final Duration patience;

  /**
   * @param number of threads, at least 1
   * @param times knows which stage a thread is at
   * @param patience how long one article may take in one task
   */
  Workers(int number, StageTimes times, Duration patience) {
    this.times = times;
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            number, number, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "article");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins something for an article as soon as a thread is free.
   *
   * @param givenUp makes the answer where it takes too long, of a sentence that says so
   */
  <T> Task<T> submit(Callable<T> work, Function<String, T> givenUp) {
    Task<T> task = new Task<>(work, patience, worker -> givenUp.apply(giveUp(worker)));
    threads.execute(task);
    return task;
  }

  private String giveUp(Thread worker) {
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    String stage = times.stageOf(worker).map(it -> ", in the stage " + it.label()).orElse("");
    return "It took more than %s%s, and was given up.".formatted(words(patience), stage);
  }

  private static String words(Duration time) {
    return time.toMinutes() > 0 ? time.toMinutes() + " minutes" : time.toMillis() + " milliseconds";
  }

  /** Forgets what has not begun; what has begun is left to end by itself. */
  @Override
  public void close() {
    threads.getQueue().clear();
    threads.shutdown();
  }
}
