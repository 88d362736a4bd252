package org.tidings.server.picture;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.Term;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * Who has to do with an entity.
 *
 * @param expanded IRIs of those whose neighbours are shown too
 */
public record NeighbourhoodPage(Term entity, List<String> expanded, List<Fact> edges)
    implements Page {

  public NeighbourhoodPage {
    expanded = List.copyOf(expanded);
    edges = List.copyOf(edges);
  }

  /** The relations that there are. */
  public List<String> relations() {
    return edges.stream().map(edge -> edge.relation().words()).distinct().sorted().toList();
  }

  /** How many entities are shown. */
  public long nodes() {
    return Stream.concat(
            Stream.of(entity.iri()),
            edges.stream().flatMap(edge -> Stream.of(edge.subject().iri(), edge.object().iri())))
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
                        edge.subject().label(),
                        edge.relation().words(),
                        edge.object().label(),
                        Integer.toString(edge.articles()),
                        edge.subject().iri(),
                        edge.object().iri(),
                        edge.subject().kind().label(),
                        edge.object().kind().label(),
                        edge.statement().path()))
            .toList());
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
