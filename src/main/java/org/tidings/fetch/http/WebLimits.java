package org.tidings.fetch.http;

import java.time.Duration;

/**
 * How much and how long a server may answer.
 *
 * @param connect until there is a connection
 * @param silence until the server says something more
 * @param whole until all is said
 * @param maxBytes of an answer, as they come over the net
 */
public record WebLimits(Duration connect, Duration silence, Duration whole, int maxBytes) {

  /** As much as a document may have. */
  public static final WebLimits DEFAULT =
      new WebLimits(
          Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(120), 20_000_000);
}
