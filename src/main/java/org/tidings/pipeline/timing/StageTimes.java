package org.tidings.pipeline.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Adds up the processor time that each stage takes, over all threads. Processor time, since what
 * other programs do to the clock on the wall says nothing about Tidings. Thread-safe.
 */
public final class StageTimes {

  /** A stage under way, in the thread that began it. */
  public final class Lap {

    private final Stage stage;
    private final long begun = now();

    private Lap(Stage stage) {
      this.stage = stage;
      underWay.put(Thread.currentThread(), stage);
    }

    /** Ends it and begins the next. */
    public Lap next(Stage following) {
      end();
      return new Lap(following);
    }

    /** Adds the time since it began. */
    public void end() {
      nanoseconds(stage).add(now() - begun);
      underWay.remove(Thread.currentThread());
    }
  }

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

  private final Map<Thread, Stage> underWay = new ConcurrentHashMap<>();
  private final LongAdder tokens = new LongAdder();

  public StageTimes() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
    }
  }

  /** Begins a stage. */
  public Lap begin(Stage stage) {
    return new Lap(stage);
  }

  /** The stage that a thread is at; the last one where the stage was left by an exception. */
  public Optional<Stage> stageOf(Thread thread) {
    return Optional.ofNullable(underWay.get(thread));
  }

  /** The time that the stage took until now. */
  public Duration of(Stage stage) {
    return Duration.ofNanos(nanoseconds(stage).sum());
  }

  /** Adds to the count of tokens. */
  public void read(long more) {
    tokens.add(more);
  }

  /** The tokens counted until now. */
  public long tokens() {
    return tokens.sum();
  }

  private long now() {
    return clock.getCurrentThreadCpuTime();
  }

  private LongAdder nanoseconds(Stage stage) {
    return nanoseconds.getOrDefault(stage, new LongAdder());
  }
}
