package org.tidings.server.explorer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.fact.FactLine;
import org.tidings.server.explore.fact.FactLines;
import org.tidings.server.explore.fact.Profile;
import org.tidings.server.explore.fact.Profiles;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The pages of entities and things. */
public final class EntityPages implements PageSource {

  private static final int MOST = 200;

  private final GraphStore store;
  private final Links links;

  public EntityPages(GraphStore store) {
    this.store = store;
    this.links = new Links(store.base());
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Node node = NodeFactory.createURI(links.iri(request.path()));
    Optional<EntityPage> page = store.read(dataset -> page(dataset, node));
    return page.<Answer>map(Answer.Shown::new)
        .orElseGet(() -> new Answer.Missing("No article names this."));
  }

  private Optional<EntityPage> page(DatasetGraph dataset, Node node) {
    FactLines lines = new FactLines(dataset, links);
    Optional<Profile> profile = new Profiles(dataset, lines.terms()).of(node);
    if (profile.isEmpty()) {
      return Optional.empty();
    }
    List<FactLine> active = lines.about(node, RDF.Nodes.subject, MOST);
    List<FactLine> passive = lines.about(node, RDF.Nodes.object, MOST);
    boolean complete = active.size() < MOST && passive.size() < MOST;
    return Optional.of(new EntityPage(profile.get(), active, passive, complete));
  }
}
