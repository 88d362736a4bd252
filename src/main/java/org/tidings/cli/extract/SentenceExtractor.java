package org.tidings.cli.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tidings.article.Article;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.ReadOutcome;
import org.tidings.article.Span;
import org.tidings.article.TextLimits;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/** Extracts from plain text or from tokenised lines, with the models. */
public final class SentenceExtractor implements Extractor {

  private static final String NAME = "text";

  @Override
  public ExtractionTiming extract(
      BufferedReader text, ExtractionRequest request, Consumer<Extraction> found)
      throws IOException, Failure {
    TimedExtraction extraction =
        new TimedExtraction(
            request.annotator().get(), new TupleExtractor(request.profile()), found);
    if (request.tokenized()) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.isBlank()) {
          extraction.extract(sentence(line.strip()));
        }
      }
    } else {
      extraction.extract(article(text.lines().collect(Collectors.joining("\n"))));
    }
    return extraction.timing();
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
