package org.tidings.pipeline.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once. Thread-safe: who asks meanwhile waits.
 *
 * @param <T> the value's type
 */
public final class FirstUse<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  public FirstUse(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
