package org.tidings.cli.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.CoreNlpAnnotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.ReadOutcome;
import org.tidings.article.Span;
import org.tidings.article.TextLimits;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.extraction.open.OpenExtractor;
import org.tidings.extraction.open.OpenProposition;
import org.tidings.extraction.open.Profile;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;

/** Extracts from plain text or from tokenised lines, with the models. */
public final class SentenceExtractor implements Extractor {

  private static final String NAME = "text";

  @Override
  public void extract(
      BufferedReader text, boolean tokenized, Profile profile, Consumer<Extraction> found)
      throws IOException, Failure {
    OpenExtractor extractor = new OpenExtractor(profile);
    if (tokenized) {
      CoreNlpAnnotator annotator = CoreNlpAnnotator.loadForTokens();
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.isBlank()) {
          extract(line.strip(), annotator, extractor, found);
        }
      }
    } else {
      Article article = article(text.lines().collect(Collectors.joining("\n")));
      for (Sentence sentence : sentences(CoreNlpAnnotator.load(), article)) {
        print(sentence.text(), extractor.extract(sentence), found);
      }
    }
  }

  private static void extract(
      String line, CoreNlpAnnotator annotator, OpenExtractor extractor, Consumer<Extraction> found)
      throws Failure {
    Article article = new Article(NAME, Metadata.NONE, line, List.of(new Span(0, line.length())));
    for (Sentence sentence : sentences(annotator, article)) {
      print(line, extractor.extract(sentence), found);
    }
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

  private static List<Sentence> sentences(CoreNlpAnnotator annotator, Article article)
      throws Failure {
    try {
      return annotator.annotate(article).sentences();
    } catch (AnnotationException e) {
      throw new Failure(
          ExitStatus.LIMIT,
          "cannot extract from the text",
          String.valueOf(e.getMessage()),
          "leave the passage out, and report it as a bug",
          e);
    }
  }

  private static void print(
      String sentence, List<OpenProposition> propositions, Consumer<Extraction> found) {
    for (OpenProposition it : propositions) {
      found.accept(
          new Extraction(
              sentence,
              it.confidence(),
              it.subject(),
              it.relation(),
              it.arguments().get(0),
              it.arguments().subList(1, it.arguments().size())));
    }
  }
}
