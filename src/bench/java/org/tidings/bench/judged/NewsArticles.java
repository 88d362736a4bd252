package org.tidings.bench.judged;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/** Reads the news articles of the development set, a record of JSON Lines each. */
public final class NewsArticles {

  private NewsArticles() {}

  /** The article of a record, if it is worth reading. */
  public static Optional<Article> read(String record) {
    RawDocument document =
        new RawDocument(
            "news", Optional.empty(), Format.RECORD, record.getBytes(StandardCharsets.UTF_8));
    ReadOutcome outcome = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT).read(document);
    return outcome instanceof ReadOutcome.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }
}
