package org.tidings.annotation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.source.InputException;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;

/** The articles of {@code data/samples}. */
public final class SampleTexts {

  private SampleTexts() {}

  public static List<Article> all() throws InputException {
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    ArticleReader reader = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of("data/samples"))) {
      return items
          .map(item -> ((ReadOutcome.Accepted) reader.read((RawDocument) item)).article())
          .toList();
    }
  }

  /** The sentences of all of them, annotated. */
  public static List<Sentence> sentences() throws InputException, AnnotationException {
    List<Sentence> sentences = new ArrayList<>();
    for (Article article : all()) {
      sentences.addAll(SharedAnnotator.get().annotate(article).sentences());
    }
    return sentences;
  }
}
