package org.tidings.cli.extract;

import org.tidings.annotation.AnnotationException;
import org.tidings.article.Article;
import org.tidings.pipeline.timing.StageTimes;

/** Extracts from articles, one after the other; the times add up over them. */
interface ArticleExtraction {

  /**
   * Hands on what the sentences of an article state, in the order of the text.
   *
   * @return how many sentences it has
   */
  int extract(Article article) throws AnnotationException;

  /** How long the stages took until now. */
  StageTimes times();
}
