package org.tidings.server.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.fact.MostReported;
import org.tidings.server.explore.fact.Neighbourhood;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The neighbourhood of an entity, and of those that were expanded. */
public final class NeighbourhoodPages implements PageSource {

  private static final int MOST_NODES = 60;
  private static final int AT_FIRST = 24;
  private static final int MOST_EXPANDED = 10;

  private final GraphStore store;
  private final Links links;

  public NeighbourhoodPages(GraphStore store) {
    this.store = store;
    this.links = new Links(store.base());
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Optional<String> entity = request.parameter("entity");
    return entity.isEmpty() || !links.isOwn(entity.get())
        ? new Answer.Wrong("Say whose neighbourhood, by its IRI: /neighbourhood?entity=...")
        : new Answer.Shown(store.read(dataset -> page(dataset, entity.get(), request)));
  }

  private NeighbourhoodPage page(DatasetGraph dataset, String entity, PageRequest request) {
    FactReader reader = new FactReader(dataset, links.base());
    List<String> expanded =
        Arrays.stream(request.parameter("expand").orElse("").split(" "))
            .filter(links::isOwn)
            .limit(MOST_EXPANDED)
            .toList();
    List<String> centres = Stream.concat(Stream.of(entity), expanded.stream()).distinct().toList();
    int most = Math.min(MOST_NODES, AT_FIRST * centres.size());
    return new NeighbourhoodPage(
        reader.terms().of(NodeFactory.createURI(entity)),
        expanded,
        new Neighbourhood(new MostReported(reader))
            .round(centres, request.parameter("relation"), most));
  }
}
