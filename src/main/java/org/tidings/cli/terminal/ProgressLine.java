package org.tidings.cli.terminal;

import java.time.Duration;
import java.time.Instant;

/**
 * A line that tells how far a command is: written over on a terminal, and otherwise a new line
 * every half minute. Thread-safe.
 */
public final class ProgressLine {

  private static final Duration ON_A_TERMINAL = Duration.ofMillis(100);
  private static final Duration IN_A_FILE = Duration.ofSeconds(30);
  private static final String TO_THE_MARGIN = "\r";
  private static final String ERASE_TO_THE_END = "\u001b[K";

  private final Console console;
  private Instant shown;
  private boolean visible;

  /** Begins to count the time. */
  public ProgressLine(Console console) {
    this.console = console;
    this.shown = console.clock().instant();
  }

  /** Shows {@code line}, if the last one has stood for long enough. */
  public synchronized void show(String line) {
    Instant now = console.clock().instant();
    boolean watched = console.isWatched();
    if (Duration.between(shown, now).compareTo(watched ? ON_A_TERMINAL : IN_A_FILE) < 0) {
      return;
    }
    shown = now;
    if (watched) {
      console.writeMessage(TO_THE_MARGIN + cut(line) + ERASE_TO_THE_END);
      visible = true;
    } else {
      console.say(line);
    }
  }

  /** Says something that stays, above the line. */
  public synchronized void say(String message) {
    erase();
    console.say(message);
  }

  /** Takes the line away. */
  public synchronized void erase() {
    if (visible) {
      console.writeMessage(TO_THE_MARGIN + ERASE_TO_THE_END);
      visible = false;
    }
  }

  private String cut(String line) {
    int room = console.columns() - 1;
    return line.length() <= room ? line : line.substring(0, room);
  }
}
