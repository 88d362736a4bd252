package org.tidings.store.memory;

/** A query was ended since it holds too much at once. */
public final class TooMuchHeldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean shared;

  TooMuchHeldException(boolean shared, long most) {
    super(
        shared
            ? "the queries at work hold more than %,d values, and this one most of them"
                .formatted(most)
            : "it holds more than %,d values at once, to sort, group, join or tell them apart"
                .formatted(most));
    this.shared = shared;
  }

  /** Whether it might have been answered at another time, when others hold less. */
  public boolean isShared() {
    return shared;
  }
}
