package org.tidings.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.cache.ModelCache;

/** The models for sentences that are tokens already, loaded once. Not thread-safe. */
final class TokenizedModels {

  /** A line of a file of sentences, and its parse. */
  record Line(String text, Sentence sentence) {}

  private final Optional<ModelJar> accurate;
  private Optional<CoreNlpAnnotator> loaded = Optional.empty();

  /** With the parser of this archive, or the fast one. */
  TokenizedModels(Optional<ModelJar> accurate) {
    this.accurate = accurate;
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
      return new Line(line, annotator().annotate(article).sentences().get(0));
    } catch (AnnotationException e) {
      throw new BenchmarkException("cannot annotate: " + line, e);
    }
  }

  private CoreNlpAnnotator annotator() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(CoreNlpAnnotator.loadForTokens(accurate, ModelCache.NONE));
    }
    return loaded.get();
  }
}
