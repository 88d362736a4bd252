package org.tidings.identity;

import java.util.List;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.relation.Proposition;

/**
 * Decides which mentions of an article are one. Implementations are thread-safe and deterministic.
 */
public interface Resolver {

  /**
   * Resolves the names of an article and the noun phrases of its propositions.
   *
   * @param propositions of this article, in the order of its sentences
   */
  Resolution resolve(AnnotatedArticle article, List<Proposition> propositions);
}
