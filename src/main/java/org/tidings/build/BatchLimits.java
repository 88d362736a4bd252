package org.tidings.build;

import java.time.Duration;

/**
 * When articles that were written to the store are committed: as soon as one of the limits is
 * reached.
 *
 * @param quads in one transaction; many, since each transaction of TDB2 copies what it touches
 * @param delay from the first of its articles to the commit, which is what a kill can cost
 */
record BatchLimits(int quads, Duration delay) {

  static final BatchLimits DEFAULT = new BatchLimits(1_000_000, Duration.ofMinutes(1));

  BatchLimits {
    if (quads < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("a batch needs a quad and some time");
    }
  }
}
