package org.tidings.cli.fetch;

import java.time.Duration;
import org.tidings.cli.terminal.Interruption;
import org.tidings.fetch.manners.FetchTimer;

/** Pauses that end where the user asks to stop. */
record Pauses(Interruption interruption) implements FetchTimer {

  @Override
  public Duration now() {
    return Duration.ofNanos(System.nanoTime());
  }

  @Override
  public void pause(Duration time) {
    interruption.await(time);
  }
}
