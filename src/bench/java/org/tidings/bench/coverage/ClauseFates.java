package org.tidings.bench.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.bench.UserModels;
import org.tidings.bench.judged.NewsArticles;
import org.tidings.clause.SentenceGrammar;
import org.tidings.identity.Resolution;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.analysis.ArticleInterpreter;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;

/** What became of the finite clauses of articles, a record of JSON Lines each. */
public final class ClauseFates {

  private ClauseFates() {}

  /** Counts them, by the steps that make graphs. */
  public static Map<ClauseFate, Integer> of(Path articles) throws IOException {
    Models models = UserModels.all();
    Annotator annotator = UserModels.annotator();
    ArticleInterpreter interpreter =
        ArticleInterpreter.of(models, models.gazetteer(), TypedFactExtractor.DEFAULT_BAR);
    Map<ClauseFate, Integer> counts = new EnumMap<>(ClauseFate.class);
    for (String record : Files.readAllLines(articles, StandardCharsets.UTF_8)) {
      Optional<Article> article = NewsArticles.read(record);
      if (article.isPresent()) {
        add(article.get(), annotator, interpreter, counts);
      }
    }
    return counts;
  }

  private static void add(
      Article article,
      Annotator annotator,
      ArticleInterpreter interpreter,
      Map<ClauseFate, Integer> counts) {
    try {
      ArticleAnalysis analysis = ArticleAnalysis.of(article, annotator, new StageTimes());
      Resolution resolution = interpreter.resolve(analysis);
      List<Proposition> propositions = interpreter.relate(analysis, resolution).propositions();
      for (SentenceGrammar sentence : analysis.grammar().sentences()) {
        ClauseCoverage.of(sentence, resolution, propositions)
            .forEach((fate, count) -> counts.merge(fate, count, Integer::sum));
      }
    } catch (AnnotationException e) {
      throw new IllegalStateException("cannot annotate " + article.identifier(), e);
    }
  }
}
