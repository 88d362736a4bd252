package org.tidings.server.explore.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;

/**
 * Finds facts, the most reported first and of equals plain facts and what is most worth looking up;
 * each with its newest sentences. How many articles have a statement is counted on the index,
 * without reading the statement, so that what everybody writes about can be ranked too.
 */
public record MostReported(FactReader reader) {

  private static final int MOST_EVIDENCE = 100;

  // Of how many it is asked whether they are plain facts.
  private static final int MOST_READ = 2_000;

  private static final Comparator<Fact> MOST_FIRST =
      Comparator.comparingInt(Fact::articles)
          .reversed()
          .thenComparing(Fact::plain, Comparator.reverseOrder())
          .thenComparing(Fact::worth, Comparator.reverseOrder())
          .thenComparing(Fact::latest, Comparator.reverseOrder())
          .thenComparing(it -> it.statement().words());

  /** A statement, with what tells how early it comes. */
  private record Ranked(Node statement, int articles, boolean plain) {

    static final Comparator<Ranked> FIRST =
        Comparator.comparingInt(Ranked::articles)
            .reversed()
            .thenComparing(Ranked::plain, Comparator.reverseOrder());
  }

  /** The facts that have a node as subject or object, as {@code place} says. */
  public List<Fact> about(Node node, Node place, int most) {
    Map<Node, Integer> articles = new HashMap<>();
    Iterator<Quad> quads = reader.dataset().find(Node.ANY, Node.ANY, place, node);
    quads.forEachRemaining(quad -> articles.merge(quad.getSubject(), 1, Integer::sum));
    return articles.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(MOST_READ)
        .map(
            it ->
                new Ranked(
                    it.getKey(), articles(it.getKey(), it.getValue()), reader.isPlain(it.getKey())))
        .sorted(Ranked.FIRST)
        .limit(most)
        .flatMap(it -> fact(it.statement(), it.articles()).stream())
        .sorted(MOST_FIRST)
        .toList();
  }

  // Only what is in several articles can be in two that repeat each other.
  private int articles(Node statement, int graphs) {
    return graphs == 1 ? 1 : reader.articles(statement);
  }

  /** The facts that have a node as subject, then those that have it as object. */
  public Stream<Fact> about(Node node, int most) {
    return Stream.concat(
        about(node, RDF.Nodes.subject, most).stream(),
        about(node, RDF.Nodes.object, most).stream());
  }

  /** One statement, whether it is asked for itself or by its evidence. */
  public Optional<Fact> fact(Node node) {
    return fact(node, reader.articles(node))
        .or(
            () ->
                reader.terms().subjects(Td.HAS_EVIDENCE, node).stream()
                    .findFirst()
                    .flatMap(statement -> fact(statement, reader.articles(statement))));
  }

  private Optional<Fact> fact(Node statement, int articles) {
    return reader.fact(statement, articles, Evidence.NEWEST_FIRST, MOST_EVIDENCE);
  }
}
