package org.tidings.server.explorer;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.fact.FactLine;
import org.tidings.server.explore.fact.FactLines;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The pages of statements, and of evidence nodes, which are shown with their statement. */
public final class FactPages implements PageSource {

  private final GraphStore store;
  private final Links links;

  public FactPages(GraphStore store) {
    this.store = store;
    this.links = new Links(store.base());
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Node node = NodeFactory.createURI(links.iri(request.path()));
    return store
        .read(dataset -> fact(new FactLines(dataset, links), node))
        .<Answer>map(fact -> new Answer.Shown(new FactPage(fact, node.getURI())))
        .orElseGet(() -> new Answer.Missing("No article states this."));
  }

  private static Optional<FactLine> fact(FactLines lines, Node node) {
    return lines.read(node).or(() -> lines.testimonies().statement(node).flatMap(lines::read));
  }
}
