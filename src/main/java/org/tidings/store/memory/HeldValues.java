package org.tidings.store.memory;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What one query holds. Used by the thread that runs it; another may ask how much it is, and tell
 * it to end.
 */
final class HeldValues {

  private final QueryMemory memory;
  private final AtomicLong held = new AtomicLong();
  private volatile boolean toEnd;

  HeldValues(QueryMemory memory) {
    this.memory = memory;
  }

  /**
   * Holds more.
   *
   * @throws TooMuchHeldException if that is too much; nothing is counted then
   */
  void take(long more) {
    held.addAndGet(more);
    try {
      memory.take(this, more);
    } catch (TooMuchHeldException e) {
      held.addAndGet(-more);
      throw e;
    }
  }

  void giveBack(long less) {
    held.addAndGet(-less);
    memory.giveBack(this, less);
  }

  long held() {
    return held.get();
  }

  /** Tells it to end as soon as it is to hold more. */
  void end() {
    toEnd = true;
  }

  boolean isToEnd() {
    return toEnd;
  }
}
