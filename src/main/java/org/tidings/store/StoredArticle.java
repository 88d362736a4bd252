package org.tidings.store;

import org.tidings.graph.ArticleGraph;

/** An article as it goes into the store: its line in the ledger and its graph. */
public record StoredArticle(LedgerEntry ledger, ArticleGraph graph) {

  public StoredArticle {
    if (!ledger.iri().equals(graph.iri())) {
      throw new IllegalArgumentException(
          "the ledger names article %s, the graph %s".formatted(ledger.iri(), graph.iri()));
    }
  }
}
