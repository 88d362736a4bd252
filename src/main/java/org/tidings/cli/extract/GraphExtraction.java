package org.tidings.cli.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Resolution;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.analysis.ArticleInterpreter;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.Relations;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.typed.TypedFactExtractor;

/** Extracts the propositions that a graph has. */
final class GraphExtraction implements ArticleExtraction {

  private final Annotator annotator;
  private final ArticleInterpreter interpreter;
  private final Consumer<Extraction> found;
  private final StageTimes times = new StageTimes();

  GraphExtraction(Annotator annotator, Models models, Consumer<Extraction> found) {
    this.annotator = annotator;
    this.interpreter =
        ArticleInterpreter.of(models, models.gazetteer(), TypedFactExtractor.DEFAULT_BAR);
    this.found = found;
  }

  @Override
  public int extract(Article article) throws AnnotationException {
    ArticleAnalysis analysis = ArticleAnalysis.of(article, annotator, times);
    StageTimes.Lap lap = times.begin(Stage.IDENTITY);
    Resolution resolution = interpreter.resolve(analysis);
    lap = lap.next(Stage.RELATION);
    Relations relations = interpreter.relate(analysis, resolution);
    lap.end();
    relations.propositions().stream()
        .sorted(Comparator.comparingInt(it -> it.sentence().span().begin()))
        .map(GraphExtraction::extraction)
        .distinct()
        .forEach(found);
    return analysis.annotated().sentences().size();
  }

  @Override
  public StageTimes times() {
    return times;
  }

  private static Extraction extraction(Proposition proposition) {
    return new Extraction(
        proposition.sentence().text(),
        proposition.confidence(),
        proposition.subject().label(),
        relation(proposition),
        proposition.object().label(),
        arguments(proposition));
  }

  // A lemma cannot say that it is denied or only possible.
  private static String relation(Proposition proposition) {
    Predicate predicate = proposition.predicate();
    return proposition.context().isAsserted()
        ? predicate.label()
        : predicate.surface().map(Phrase::words).orElseGet(() -> withPolarity(proposition));
  }

  private static String withPolarity(Proposition proposition) {
    String label = proposition.predicate().label();
    return proposition.context().polarity() == Polarity.NEGATIVE ? "not " + label : label;
  }

  private static List<String> arguments(Proposition proposition) {
    List<String> arguments = new ArrayList<>();
    for (Qualifier qualifier : proposition.qualifiers()) {
      arguments.add(qualifier.label() + " " + qualifier.value().label());
    }
    Context context = proposition.context();
    context.time().ifPresent(arguments::add);
    context.speaker().ifPresent(party -> arguments.add("according to " + party.words()));
    return arguments;
  }
}
