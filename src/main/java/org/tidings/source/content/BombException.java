package org.tidings.source.content;

import java.io.IOException;
import org.tidings.source.ReadLimits;

/** Content is so much larger than what it was packed into that it is taken for an attack. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  BombException(ReadLimits limits) {
    super("it unpacks to more than %d times its size".formatted(limits.maxExpansion()));
  }
}
