package org.tidings.article.reading;

import org.tidings.source.SkipReason;

/**
 * How much text is handed on, in UTF-16 units.
 *
 * @param maxArticle the longest text of an article; longer ones are skipped
 * @param maxPassage the longest passage; longer ones are cut where a sentence seems to end
 */
public record TextLimits(int maxArticle, int maxPassage) {

  /** A million for an article, which is a long book, and 20,000 for a passage. */
  public static final TextLimits DEFAULT = new TextLimits(1_000_000, 20_000);

  public TextLimits {
    if (maxArticle <= 0 || maxPassage < 2) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  NoArticleException exceeded() {
    return new NoArticleException(
        SkipReason.TOO_LARGE, "its text has more than %,d characters".formatted(maxArticle));
  }
}
