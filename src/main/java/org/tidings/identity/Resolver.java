package org.tidings.identity;

import org.tidings.annotation.AnnotatedArticle;
import org.tidings.clause.ArticleGrammar;

/**
 * Decides which mentions of an article are one. Implementations are thread-safe and deterministic.
 */
public interface Resolver {

  /**
   * Resolves the names, noun phrases and pronouns of an article.
   *
   * @param grammar of this article
   */
  Resolution resolve(AnnotatedArticle article, ArticleGrammar grammar);
}
