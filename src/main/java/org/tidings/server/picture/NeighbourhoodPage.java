package org.tidings.server.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.link.Neighbourhood;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;

/**
 * Who has to do with an entity.
 *
 * @param expanded IRIs of those whose neighbours are shown too
 */
public record NeighbourhoodPage(Term entity, List<String> expanded, List<Summary> edges)
    implements Page {

  private static final int MOST_NODES = 60;
  private static final int AT_FIRST = 24;
  private static final int MOST_EXPANDED = 10;

  public NeighbourhoodPage {
    expanded = List.copyOf(expanded);
    edges = List.copyOf(edges);
  }

  /** The neighbourhood of the entity of a request, and of those that were expanded. */
  public static NeighbourhoodPage of(FactReader reader, PageRequest request) {
    Term entity = term(reader, request.parameter("entity").orElseThrow());
    List<String> expanded =
        Arrays.stream(request.parameter("expand").orElse("").split(" "))
            .filter(iri -> term(reader, iri).isLinked())
            .limit(MOST_EXPANDED)
            .toList();
    List<String> centres =
        Stream.concat(Stream.of(entity.iri()), expanded.stream()).distinct().toList();
    int most = Math.min(MOST_NODES, AT_FIRST * centres.size());
    return new NeighbourhoodPage(
        entity,
        expanded,
        new Neighbourhood(new Summaries(reader))
            .round(centres, request.parameter("relation"), most));
  }

  private static Term term(FactReader reader, String iri) {
    return reader.terms().of(NodeFactory.createURI(iri));
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
                        Integer.toString(edge.reports()),
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
