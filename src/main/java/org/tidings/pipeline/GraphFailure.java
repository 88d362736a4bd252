package org.tidings.pipeline;

import java.io.Serializable;

/**
 * An article could not be made into a valid graph.
 *
 * @param reason in one word: {@code annotation} where the article is beyond the limits of the
 *     models, {@code invalid} or {@code bug} where Tidings is wrong
 * @param detail a sentence for people
 */
public record GraphFailure(String reason, String detail) implements GraphOutcome, Serializable {

  private static final String BUG = "A bug in Tidings; please report it: ";

  public GraphFailure {
    if (reason.isBlank() || reason.contains(" ")) {
      throw new IllegalArgumentException("a reason is one word, not \"%s\"".formatted(reason));
    }
  }

  static GraphFailure annotation(String detail) {
    return new GraphFailure("annotation", detail);
  }

  static GraphFailure invalid(String detail) {
    return new GraphFailure("invalid", BUG + detail);
  }

  static GraphFailure bug(Throwable thrown) {
    return new GraphFailure("bug", BUG + thrown);
  }
}
