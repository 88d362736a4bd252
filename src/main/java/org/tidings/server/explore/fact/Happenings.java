package org.tidings.server.explore.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;

/** Finds what happened to an entity, or between two, and when. */
public record Happenings(MostReported facts) {

  private static final int MOST_FACTS = 400;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  /**
   * What has a time, the earliest first.
   *
   * @param other the other end, where only what is between two is asked for
   */
  public List<Attestation> of(Node node, Optional<Node> other) {
    Map<String, Attestation> byTimeAndFact = new LinkedHashMap<>();
    facts
        .about(node, MOST_FACTS)
        .filter(fact -> other.map(it -> isEnd(fact, it)).orElse(true))
        .flatMap(Happenings::dated)
        .forEach(
            it ->
                byTimeAndFact.putIfAbsent(
                    it.evidence().time() + it.statement().iri() + manner(it.evidence()), it));
    return byTimeAndFact.values().stream()
        .sorted(
            Comparator.comparing((Attestation it) -> it.evidence().time())
                .thenComparing(it -> it.statement().words()))
        .toList();
  }

  private static boolean isEnd(Fact fact, Node node) {
    return fact.subject().iri().equals(node.toString())
        || fact.object().iri().equals(node.toString());
  }

  private static Stream<Attestation> dated(Fact fact) {
    return fact.evidence().stream()
        .filter(it -> DATE.matcher(it.time()).matches())
        .map(it -> new Attestation(fact.statement(), it));
  }

  /** How it is told: {@code fact}, {@code claim} or {@code denied}. */
  public static String manner(Evidence it) {
    if (!it.positive()) {
      return "denied";
    }
    return it.isClaim() || !it.isCertain() ? "claim" : "fact";
  }
}
