package org.tidings.cli.extract;

import java.util.List;
import java.util.function.Consumer;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Tuple;

/** Extracts from articles, one after the other, and counts sentences and time. */
final class TimedExtraction {

  private final Annotator annotator;
  private final TupleExtractor extractor;
  private final Consumer<Extraction> found;
  private final StageTimes times = new StageTimes();
  private int sentences;

  TimedExtraction(Annotator annotator, TupleExtractor extractor, Consumer<Extraction> found) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.found = found;
  }

  void extract(Article article) throws Failure {
    ArticleAnalysis analysis = analyse(article);
    List<Sentence> annotated = analysis.annotated().sentences();
    sentences += annotated.size();
    StageTimes.Lap lap = times.begin(Stage.RELATION);
    List<List<Tuple>> tuples =
        analysis.grammar().sentences().stream().map(extractor::extract).toList();
    lap.end();
    for (int i = 0; i < annotated.size(); i++) {
      String sentence = annotated.get(i).text();
      tuples.get(i).forEach(it -> found.accept(extraction(sentence, it)));
    }
  }

  ExtractionTiming timing() {
    return new ExtractionTiming(
        sentences,
        times.of(Stage.ANNOTATION),
        times.of(Stage.CLAUSE).plus(times.of(Stage.RELATION)));
  }

  private ArticleAnalysis analyse(Article article) throws Failure {
    try {
      return ArticleAnalysis.of(article, annotator, times);
    } catch (AnnotationException e) {
      throw new Failure(
          ExitStatus.LIMIT,
          "cannot extract from the text",
          String.valueOf(e.getMessage()),
          "leave the passage out, and report it as a bug",
          e);
    }
  }

  private static Extraction extraction(String sentence, Tuple tuple) {
    List<String> arguments = tuple.arguments();
    return new Extraction(
        sentence,
        tuple.confidence(),
        tuple.subject(),
        tuple.relation(),
        arguments.get(0),
        arguments.subList(1, arguments.size()));
  }
}
