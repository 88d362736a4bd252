package org.tidings.cli.terminal;

/**
 * Whether the user has asked to stop, by Ctrl-C or a signal.
 *
 * <p>A command that {@linkplain #heed heeds} it comes to a good end by itself; every other command
 * is simply ended. Thread-safe.
 */
public final class Interruption {

  private volatile boolean requested;
  private volatile boolean heeded;

  public void request() {
    requested = true;
  }

  public boolean isRequested() {
    return requested;
  }

  /** Promises to look at {@link #isRequested} often and to end soon after it becomes true. */
  public void heed() {
    heeded = true;
  }

  public boolean isHeeded() {
    return heeded;
  }
}
