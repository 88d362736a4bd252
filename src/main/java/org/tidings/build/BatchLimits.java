package org.tidings.build;

import java.time.Duration;

/**
 * When articles that are built are stored: as soon as one of the limits is reached.
 *
 * @param quads in one transaction; many, since each transaction of TDB2 copies what it touches
 * @param delay from an article's end until it is stored, which is what a kill can cost
 */
record BatchLimits(int quads, Duration delay) {

  static final BatchLimits DEFAULT = new BatchLimits(50_000, Duration.ofSeconds(8));

  BatchLimits {
    if (quads < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("a batch needs a quad and some time");
    }
  }
}
