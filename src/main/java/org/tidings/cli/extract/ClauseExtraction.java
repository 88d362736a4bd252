package org.tidings.cli.extract;

import java.util.List;
import java.util.function.Consumer;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

/** Extracts clauses in their own words. */
final class ClauseExtraction implements ArticleExtraction {

  private final Annotator annotator;
  private final TupleExtractor extractor;
  private final Consumer<Extraction> found;
  private final StageTimes times = new StageTimes();

  ClauseExtraction(Annotator annotator, Profile profile, Consumer<Extraction> found) {
    this.annotator = annotator;
    this.extractor = new TupleExtractor(profile);
    this.found = found;
  }

  @Override
  public int extract(Article article) throws AnnotationException {
    ArticleAnalysis analysis = ArticleAnalysis.of(article, annotator, times);
    StageTimes.Lap lap = times.begin(Stage.RELATION);
    List<List<Tuple>> tuples =
        analysis.grammar().sentences().stream().map(extractor::extract).toList();
    lap.end();
    List<Sentence> sentences = analysis.annotated().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).text();
      tuples.get(i).forEach(tuple -> found.accept(extraction(sentence, tuple)));
    }
    return sentences.size();
  }

  @Override
  public StageTimes times() {
    return times;
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
