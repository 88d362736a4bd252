package org.tidings.server.explorer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.Links;
import org.tidings.server.page.Answer;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * The pages of the resources of a store, each at the path of its IRI.
 *
 * @param reading makes the page of a resource; none if the store does not know it
 * @param missing what to say then
 */
public record ResourcePages(GraphStore store, Reading reading, String missing)
    implements PageSource {

  /** Makes the page of a resource. */
  @FunctionalInterface
  public interface Reading {
    Optional<? extends Page> page(FactReader reader, Node node, PageRequest request);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Links links = new Links(store.base());
    Node node = NodeFactory.createURI(links.iri(request.path()));
    return store
        .read(dataset -> reading.page(new FactReader(dataset, links.base()), node, request))
        .<Answer>map(Answer.Shown::new)
        .orElseGet(() -> new Answer.Missing(missing));
  }
}
