package org.tidings.server.explorer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.article.ArticleReading;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The pages of articles. */
public final class ArticlePages implements PageSource {

  private final GraphStore store;
  private final Links links;

  public ArticlePages(GraphStore store) {
    this.store = store;
    this.links = new Links(store.base());
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Node article = NodeFactory.createURI(links.iri(request.path()));
    return store
        .read(dataset -> new ArticleReading(dataset, links, article).read())
        .<Answer>map(view -> new Answer.Shown(new ArticlePage(view)))
        .orElseGet(() -> new Answer.Missing("There is no such article in this store."));
  }
}
