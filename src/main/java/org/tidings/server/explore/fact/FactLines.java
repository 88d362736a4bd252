package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.Sources;
import org.tidings.server.explore.Terms;

/**
 * Reads statements, the most reported first, for one read transaction. How many articles have a
 * statement is counted on the index, without reading the statement, so that what everybody writes
 * about can be ranked too.
 */
public final class FactLines {

  private static final int MOST_EVIDENCE = 100;

  private final DatasetGraph dataset;
  private final Graph graph;
  private final Terms terms;
  private final Testimonies testimonies;

  public FactLines(DatasetGraph dataset, Links links) {
    this.dataset = dataset;
    this.graph = dataset.getDefaultGraph();
    this.terms = new Terms(graph, links);
    this.testimonies = new Testimonies(graph, terms, new Sources(terms));
  }

  public Terms terms() {
    return terms;
  }

  public Testimonies testimonies() {
    return testimonies;
  }

  /** In how many articles each statement with a node in a place is; the most first. */
  public List<Map.Entry<Node, Integer>> ranked(Node place, Node node, int most) {
    Map<Node, Integer> articles = new LinkedHashMap<>();
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, place, node);
    while (quads.hasNext()) {
      articles.merge(quads.next().getSubject(), 1, Integer::sum);
    }
    return articles.entrySet().stream()
        .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
        .limit(most)
        .toList();
  }

  /** The statements that have a node as subject or as object, the most reported first. */
  public List<FactLine> about(Node node, Node place, int most) {
    return ranked(place, node, most).stream()
        .flatMap(entry -> read(entry.getKey(), entry.getValue()).stream())
        .sorted(
            Comparator.comparingInt(FactLine::articles)
                .reversed()
                .thenComparing(FactLine::latest, Comparator.reverseOrder())
                .thenComparing(FactLine::words))
        .toList();
  }

  /** One statement; empty if the graph does not have all of it. */
  public Optional<FactLine> read(Node statement) {
    int articles = 0;
    Iterator<Quad> quads = dataset.find(Node.ANY, statement, RDF.Nodes.type, RDF.Nodes.Statement);
    for (; quads.hasNext(); quads.next()) {
      articles++;
    }
    return read(statement, articles);
  }

  private Optional<FactLine> read(Node statement, int articles) {
    Map<Node, Node> parts = new LinkedHashMap<>();
    List<Node> evidence = new ArrayList<>();
    for (Triple triple : graph.find(statement, Node.ANY, Node.ANY).toList()) {
      if (triple.getPredicate().equals(Td.HAS_EVIDENCE)) {
        evidence.add(triple.getObject());
      } else {
        parts.putIfAbsent(triple.getPredicate(), triple.getObject());
      }
    }
    Optional<Node> subject = Optional.ofNullable(parts.get(RDF.Nodes.subject));
    Optional<Node> predicate = Optional.ofNullable(parts.get(RDF.Nodes.predicate));
    Optional<Node> object = Optional.ofNullable(parts.get(RDF.Nodes.object));
    return subject.isPresent() && predicate.isPresent() && object.isPresent()
        ? Optional.of(
            line(
                statement,
                Triple.create(subject.get(), predicate.get(), object.get()),
                evidence,
                articles))
        : Optional.empty();
  }

  private FactLine line(Node statement, Triple fact, List<Node> evidence, int articles) {
    List<Testimony> told =
        evidence.stream()
            .limit(MOST_EVIDENCE)
            .map(testimonies::read)
            .sorted(
                Comparator.comparing(
                        (Testimony it) -> it.article().date(), Comparator.reverseOrder())
                    .thenComparing(Testimony::href))
            .toList();
    Ref ref = terms.of(statement);
    return new FactLine(
        ref.iri(),
        ref.href(),
        terms.of(fact.getSubject()),
        terms.of(fact.getPredicate()),
        terms.of(fact.getObject()),
        articles,
        graph.contains(fact),
        told,
        evidence.size(),
        told.stream().anyMatch(it -> it.positive() && it.isCertain()),
        told.stream().anyMatch(it -> !it.positive() && it.isCertain()),
        told.stream().map(it -> it.article().date()).max(Comparator.naturalOrder()).orElse(""),
        told.stream().mapToDouble(Testimony::confidence).max().orElse(0));
  }
}
