package org.tidings.server.explore.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;

/**
 * Finds what happened to an entity, or between two, and when.
 *
 * @param published whether what no sentence dates happened on the day of its article
 */
public record Happenings(FactReader reader, Summaries summaries, Period period, boolean published) {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  /**
   * What has a time in the period, the earliest first.
   *
   * @param other the other end, where only what is between two is asked for
   */
  public List<Happening> of(Node node, Optional<Node> other) {
    Map<String, Happening> byTimeAndFact = new LinkedHashMap<>();
    facts(node, other)
        .sorted(Summary.FIRST)
        .flatMap(this::happenings)
        .forEach(
            it -> byTimeAndFact.putIfAbsent(it.time() + it.statement().iri() + it.manner(), it));
    return byTimeAndFact.values().stream()
        .sorted(Comparator.comparing(Happening::time).thenComparing(it -> it.statement().words()))
        .toList();
  }

  private Stream<Summary> facts(Node node, Optional<Node> other) {
    return other
        .map(it -> summaries.between(node, it).stream())
        .orElseGet(() -> summaries.about(node));
  }

  // The times first, since to read an evidence takes far longer.
  private Stream<Happening> happenings(Summary fact) {
    return fact.statements().stream()
        .flatMap(it -> reader.terms().values(it, Td.HAS_EVIDENCE).stream())
        .flatMap(
            evidence -> {
              String time = reader.terms().text(evidence, Td.EVENT_TIME);
              boolean dated = DATE.matcher(time).matches();
              return dated
                  ? Stream.of(time)
                      .filter(period::holds)
                      .map(it -> happening(fact, reader.evidence(evidence), it, false))
                  : undated(fact, evidence);
            });
  }

  private Stream<Happening> undated(Summary fact, Node evidence) {
    return published && fact.isTelling() && !fact.isState()
        ? Stream.of(reader.evidence(evidence))
            .filter(it -> DATE.matcher(it.source().date()).matches())
            .filter(it -> period.holds(it.source().date()))
            .map(it -> happening(fact, it, it.source().date(), true))
        : Stream.empty();
  }

  private static Happening happening(
      Summary fact, Evidence evidence, String time, boolean published) {
    return new Happening(fact.statement(), evidence, time, published);
  }
}
