package org.tidings.annotation;

import org.tidings.article.Article;

/** Finds sentences, tokens, dependencies, names and times. Implementations are thread-safe. */
public interface Annotator {

  /**
   * Annotates the passages of an article. The result depends on the article alone, not on the
   * articles before it.
   *
   * @throws AnnotationException if the article cannot be annotated within the limits
   */
  AnnotatedArticle annotate(Article article) throws AnnotationException;
}
