package org.tidings.cli.terminal;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * Standard output takes nothing any more. Unchecked and of no kind that libraries know, to pass
 * through those that write.
 */
public final class AnswerLost extends RuntimeException {

  private final boolean unread;
  private final String reason;

  AnswerLost(boolean unread, IOException cause) {
    super("cannot write to standard output", cause);
    this.unread = unread;
    this.reason = String.valueOf(cause.getMessage());
  }

  /** Whether the reader has gone, which is its right; otherwise a disk is full, for example. */
  public boolean isUnread() {
    return unread;
  }

  /** What the operating system says. */
  public String reason() {
    return reason;
  }

  /** The loss that led to {@code problem}, which may have been wrapped on its way. */
  public static Optional<AnswerLost> behind(Throwable problem) {
    return Optional.ofNullable(ExceptionUtils.throwableOfType(problem, AnswerLost.class));
  }
}
