package org.tidings.cli.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tidings.annotation.AnnotationException;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.TextLimits;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/** Extracts from plain text or from tokenised lines, with the models. */
public final class SentenceExtractor implements Extractor {

  private static final String NAME = "text";

  @Override
  public ExtractionTiming extract(
      BufferedReader text, ExtractionRequest request, Consumer<Extraction> found)
      throws IOException, Failure {
    ArticleExtraction extraction = extraction(request, found);
    int sentences = 0;
    if (request.tokenized()) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.isBlank()) {
          sentences += extract(extraction, sentence(line.strip()));
        }
      }
    } else {
      sentences = extract(extraction, article(text.lines().collect(Collectors.joining("\n"))));
    }
    return timing(sentences, extraction.times());
  }

  private static ArticleExtraction extraction(
      ExtractionRequest request, Consumer<Extraction> found) {
    return switch (request.profile()) {
      case GRAPH -> new GraphExtraction(request.annotator().get(), request.models(), found);
      case NARY -> new ClauseExtraction(request.annotator().get(), Profile.NARY, found);
      case BINARY -> new ClauseExtraction(request.annotator().get(), Profile.BINARY, found);
    };
  }

  private static int extract(ArticleExtraction extraction, Article article) throws Failure {
    try {
      return extraction.extract(article);
    } catch (AnnotationException e) {
      throw new Failure(
          ExitStatus.LIMIT,
          "cannot extract from the text",
          String.valueOf(e.getMessage()),
          "leave the passage out, and report it as a bug",
          e);
    }
  }

  private static ExtractionTiming timing(int sentences, StageTimes times) {
    return new ExtractionTiming(
        sentences,
        times.of(Stage.ANNOTATION),
        times.of(Stage.CLAUSE).plus(times.of(Stage.IDENTITY)).plus(times.of(Stage.RELATION)));
  }

  private static Article sentence(String line) {
    return new Article(NAME, Metadata.NONE, line, List.of(new Span(0, line.length())));
  }

  private static Article article(String text) throws Failure {
    RawDocument document =
        new RawDocument(NAME, Optional.empty(), Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    ReadOutcome outcome = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT).read(document);
    if (outcome instanceof ReadOutcome.Accepted accepted) {
      return accepted.article();
    }
    ReadOutcome.Skipped skipped = (ReadOutcome.Skipped) outcome;
    throw new Failure(
        ExitStatus.INPUT,
        "cannot extract from the text",
        skipped.detail(),
        "give it plain English text");
  }
}
