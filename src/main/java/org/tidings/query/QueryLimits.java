package org.tidings.query;

import java.time.Duration;

/**
 * How long a query may run and how much it may answer.
 *
 * @param timeout for the whole execution, writing of the answer included
 * @param rows rows of a SELECT, triples of a CONSTRUCT or DESCRIBE
 */
public record QueryLimits(Duration timeout, long rows) {

  /** A minute, and 10,000 rows. */
  public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofMinutes(1), 10_000);

  public QueryLimits {
    if (timeout.isNegative() || timeout.isZero() || rows < 1) {
      throw new IllegalArgumentException(
          "a query needs some time and at least one row: %s, %d".formatted(timeout, rows));
    }
  }
}
