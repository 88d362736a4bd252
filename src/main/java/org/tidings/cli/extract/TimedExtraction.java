package org.tidings.cli.extract;

import java.util.List;
import java.util.function.Consumer;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.build.timing.Stage;
import org.tidings.build.timing.StageTimes;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.relation.rendering.OpenProposition;
import org.tidings.relation.rendering.nary.OpenExtractor;

/** Extracts from articles, one after the other, and counts sentences and time. */
final class TimedExtraction {

  private final Annotator annotator;
  private final OpenExtractor extractor;
  private final Consumer<Extraction> found;
  private final StageTimes times = new StageTimes();
  private int sentences;

  TimedExtraction(Annotator annotator, OpenExtractor extractor, Consumer<Extraction> found) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.found = found;
  }

  void extract(Article article) throws Failure {
    for (Sentence sentence : annotate(article)) {
      sentences++;
      StageTimes.Lap lap = times.begin(Stage.EXTRACTION);
      List<OpenProposition> propositions = extractor.extract(sentence);
      lap.end();
      propositions.forEach(it -> found.accept(extraction(sentence.text(), it)));
    }
  }

  ExtractionTiming timing() {
    return new ExtractionTiming(sentences, times.of(Stage.ANNOTATION), times.of(Stage.EXTRACTION));
  }

  private List<Sentence> annotate(Article article) throws Failure {
    StageTimes.Lap lap = times.begin(Stage.ANNOTATION);
    try {
      return annotator.annotate(article).sentences();
    } catch (AnnotationException e) {
      throw new Failure(
          ExitStatus.LIMIT,
          "cannot extract from the text",
          String.valueOf(e.getMessage()),
          "leave the passage out, and report it as a bug",
          e);
    } finally {
      lap.end();
    }
  }

  private static Extraction extraction(String sentence, OpenProposition proposition) {
    List<String> arguments = proposition.arguments();
    return new Extraction(
        sentence,
        proposition.confidence(),
        proposition.subject(),
        proposition.relation(),
        arguments.get(0),
        arguments.subList(1, arguments.size()));
  }
}
