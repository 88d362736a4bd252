package org.tidings.server.explore.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Finds what happened to an entity, or between two, and when. */
public record Happenings(FactLines lines) {

  private static final int MOST_FACTS = 400;

  /**
   * What has a time, the earliest first.
   *
   * @param other the other end, where only what is between two is asked for
   */
  public List<Happening> of(Node node, Optional<Node> other) {
    Map<String, Happening> byTimeAndFact = new LinkedHashMap<>();
    Stream.concat(
            lines.about(node, RDF.Nodes.subject, MOST_FACTS).stream(),
            lines.about(node, RDF.Nodes.object, MOST_FACTS).stream())
        .filter(fact -> other.map(it -> isEnd(fact, it)).orElse(true))
        .flatMap(Happenings::dated)
        .forEach(it -> byTimeAndFact.putIfAbsent(it.time() + it.href() + it.manner(), it));
    return byTimeAndFact.values().stream()
        .sorted(Comparator.comparing(Happening::time).thenComparing(Happening::words))
        .toList();
  }

  private static boolean isEnd(FactLine fact, Node node) {
    return fact.subject().iri().equals(node.toString())
        || fact.object().iri().equals(node.toString());
  }

  private static Stream<Happening> dated(FactLine fact) {
    return fact.testimonies().stream()
        .filter(it -> it.time().matches("[0-9]{4}(-[0-9]{2}){0,2}"))
        .map(it -> new Happening(it.time(), fact.words(), fact.href(), manner(it), it));
  }

  private static String manner(Testimony it) {
    if (!it.positive()) {
      return "denied";
    }
    return it.isClaim() || !it.isCertain() ? "claim" : "fact";
  }
}
