package org.tidings.server.handover;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;

/**
 * The builds that were handed over and have not ended, one of which is being built. Thread-safe.
 */
public final class Deliveries implements AutoCloseable {

  private static final int MOST = 8;
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration LONGEST_END = Duration.ofSeconds(12);

  private final Intake intake;
  private final Duration lease;
  private final Map<String, Delivery> open = new ConcurrentHashMap<>();
  private final AtomicLong number = new AtomicLong();
  private final ExecutorService builder =
      Executors.newSingleThreadExecutor(
          BasicThreadFactory.builder().namingPattern("handed-over-build").daemon().build());

  public Deliveries(Intake intake) {
    this(intake, LEASE);
  }

  Deliveries(Intake intake, Duration lease) {
    this.intake = intake;
    this.lease = lease;
  }

  /** Begins a build, and tells the name by which it is called; nothing if there are too many. */
  synchronized Optional<String> begin(String order) {
    open.values().removeIf(Delivery::isAbandoned);
    if (open.size() >= MOST || builder.isShutdown()) {
      return Optional.empty();
    }
    String name = Long.toString(number.incrementAndGet());
    Delivery delivery = new Delivery(lease);
    open.put(name, delivery);
    builder.execute(() -> build(order, delivery));
    return Optional.of(name);
  }

  private void build(String order, Delivery delivery) {
    try {
      intake.build(order, delivery, delivery::say, delivery::isStopped);
    } finally {
      delivery.end();
    }
  }

  Optional<Delivery> find(String name) {
    return Optional.ofNullable(open.get(name));
  }

  /** Its caller knows all about the build. */
  void forget(String name) {
    open.remove(name);
  }

  /** Stops the builds, what is built being stored, and waits for them a while. */
  @Override
  public void close() {
    synchronized (this) {
      builder.shutdown();
    }
    open.values().forEach(Delivery::stop);
    try {
      var unused = builder.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
