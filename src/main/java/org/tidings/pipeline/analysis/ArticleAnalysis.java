package org.tidings.pipeline.analysis;

import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.article.Article;
import org.tidings.clause.ArticleGrammar;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;

/**
 * An article that was annotated, with the grammar of its sentences: where every extraction begins.
 */
public record ArticleAnalysis(AnnotatedArticle annotated, ArticleGrammar grammar) {

  /**
   * Analyses an article.
   *
   * @param times is told how long both stages took, and how many tokens there are
   * @throws AnnotationException if the article cannot be annotated within the limits
   */
  public static ArticleAnalysis of(Article article, Annotator annotator, StageTimes times)
      throws AnnotationException {
    StageTimes.Lap lap = times.begin(Stage.ANNOTATION);
    AnnotatedArticle annotated;
    try {
      annotated = annotator.annotate(article);
    } finally {
      lap.end();
    }
    annotated.sentences().forEach(sentence -> times.read(sentence.tokens().size()));
    lap = times.begin(Stage.CLAUSE);
    ArticleGrammar grammar = ArticleGrammar.of(annotated.sentences());
    lap.end();
    return new ArticleAnalysis(annotated, grammar);
  }
}
