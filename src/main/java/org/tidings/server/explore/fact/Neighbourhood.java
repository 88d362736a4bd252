package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Finds who has to do with an entity: the most reported first, and no more than can be seen. */
public record Neighbourhood(FactLines lines) {

  private static final int MOST_FACTS = 300;

  /**
   * The edges round some entities.
   *
   * @param centres IRIs, the first one's neighbours first
   * @param relation the only relation that counts
   * @param most how many entities there may be
   */
  public List<Edge> round(List<String> centres, Optional<String> relation, int most) {
    Set<String> nodes = new LinkedHashSet<>(centres);
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (String centre : centres) {
      for (Edge edge : of(NodeFactory.createURI(centre))) {
        boolean wanted = relation.map(edge.relation()::equals).orElse(true);
        String other = edge.from().iri().equals(centre) ? edge.to().iri() : edge.from().iri();
        if (wanted && (nodes.contains(other) || nodes.size() < most)) {
          nodes.add(other);
          edges.putIfAbsent(edge.href(), edge);
        }
      }
    }
    return new ArrayList<>(edges.values());
  }

  private List<Edge> of(Node centre) {
    return Stream.concat(
            lines.about(centre, RDF.Nodes.subject, MOST_FACTS).stream(),
            lines.about(centre, RDF.Nodes.object, MOST_FACTS).stream())
        .filter(fact -> fact.subject().isEntity() && fact.object().isEntity())
        .filter(fact -> !fact.subject().iri().equals(fact.object().iri()))
        .map(
            fact ->
                new Edge(
                    fact.subject(),
                    fact.relation().label(),
                    fact.object(),
                    fact.articles(),
                    fact.href()))
        .sorted(Comparator.comparingInt(Edge::articles).reversed())
        .toList();
  }
}
