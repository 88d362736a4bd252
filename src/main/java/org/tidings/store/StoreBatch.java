package org.tidings.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one transaction changes. Articles are removed first, then written; an article that is there
 * already is replaced.
 *
 * @param articles no two with the same IRI
 * @param removed IRIs of articles to forget; one that is not in the store is no error
 */
public record StoreBatch(List<StoredArticle> articles, Set<String> removed) {

  public StoreBatch {
    articles = List.copyOf(articles);
    removed = Set.copyOf(removed);
    Set<String> seen = new HashSet<>();
    for (StoredArticle article : articles) {
      if (!seen.add(article.ledger().iri())) {
        throw new IllegalArgumentException("twice in one batch: " + article.ledger().iri());
      }
    }
  }

  public boolean isEmpty() {
    return articles.isEmpty() && removed.isEmpty();
  }
}
