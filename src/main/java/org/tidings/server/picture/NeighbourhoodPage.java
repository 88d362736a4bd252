package org.tidings.server.picture;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.fact.Edge;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * Who has to do with an entity.
 *
 * @param expanded IRIs of those whose neighbours are shown too
 */
public record NeighbourhoodPage(Ref entity, List<String> expanded, List<Edge> edges)
    implements Page {

  public NeighbourhoodPage {
    expanded = List.copyOf(expanded);
    edges = List.copyOf(edges);
  }

  /** The relations that there are. */
  public List<String> relations() {
    return edges.stream().map(Edge::relation).distinct().sorted().toList();
  }

  /** How many entities are shown. */
  public long nodes() {
    return Stream.concat(
            Stream.of(entity.iri()),
            edges.stream().flatMap(edge -> Stream.of(edge.from().iri(), edge.to().iri())))
        .distinct()
        .count();
  }

  @Override
  public String template() {
    return "neighbourhood";
  }

  @Override
  public String title() {
    return "Neighbourhood of " + entity.label();
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of(
            "from",
            "relation",
            "to",
            "articles",
            "from_iri",
            "to_iri",
            "from_kind",
            "to_kind",
            "statement"),
        edges.stream()
            .map(
                edge ->
                    List.of(
                        edge.from().label(),
                        edge.relation(),
                        edge.to().label(),
                        Integer.toString(edge.articles()),
                        edge.from().iri(),
                        edge.to().iri(),
                        edge.from().kind(),
                        edge.to().kind(),
                        edge.href()))
            .toList());
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
