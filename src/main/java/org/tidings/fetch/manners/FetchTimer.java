package org.tidings.fetch.manners;

import java.time.Duration;

/** Time that passes, for pauses. */
public interface FetchTimer {

  /** How long it has been since some moment in the past. */
  Duration now();

  /** Waits, unless it is to stop. */
  void pause(Duration time);
}
