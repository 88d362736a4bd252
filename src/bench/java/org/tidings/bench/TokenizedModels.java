package org.tidings.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;

/** The models for sentences that are tokens already, loaded once. Not thread-safe. */
final class TokenizedModels {

  /** A line of a file of sentences, and its parse. */
  record Line(String text, Sentence sentence) {}

  private final Supplier<Annotator> annotator;

  /** With an annotator that loads its models when it is asked for. */
  TokenizedModels(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  /**
   * Annotates the lines of a file, a sentence each; blank ones are left out.
   *
   * @throws BenchmarkException if the file is missing
   */
  List<Line> annotate(Path file) throws IOException, BenchmarkException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Scorer.existing(file), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        lines.add(annotate(line.strip()));
      }
    }
    return lines;
  }

  private Line annotate(String line) throws BenchmarkException {
    Article article = new Article("line", Metadata.NONE, line, List.of(new Span(0, line.length())));
    try {
      return new Line(line, annotator.get().annotate(article).sentences().get(0));
    } catch (AnnotationException e) {
      throw new BenchmarkException("cannot annotate: " + line, e);
    }
  }
}
