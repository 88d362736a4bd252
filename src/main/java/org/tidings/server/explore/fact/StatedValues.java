package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Terms;

/** What articles state of an entity, and how well: for one read transaction. */
final class StatedValues {

  /**
   * A value of a property.
   *
   * @param articles that state it
   * @param confidence of its best evidence, from 0 to 1
   * @param former whether an article says that it was so once, though others may say that it is
   */
  record StatedValue(Node value, int articles, double confidence, boolean former) {}

  private static final Comparator<StatedValue> BEST_FIRST =
      Comparator.comparingInt(StatedValue::articles)
          .thenComparingDouble(StatedValue::confidence)
          .reversed()
          .thenComparing(it -> Terms.text(it.value()));

  private final FactReader reader;
  private final Map<Node, List<StatedValue>> byProperty = new HashMap<>();

  /** Reads what is stated of a node by these properties: plain facts, and what was so once. */
  StatedValues(FactReader reader, Node node, Set<Node> properties) {
    this.reader = reader;
    for (Node statement : reader.terms().subjects(RDF.Nodes.subject, node)) {
      reader
          .terms()
          .value(statement, RDF.Nodes.predicate)
          .filter(properties::contains)
          .flatMap(property -> reader.stated(statement))
          .ifPresent(stated -> read(statement, stated));
    }
    byProperty.values().forEach(values -> values.sort(BEST_FIRST));
  }

  /** The values of a property, the best first. */
  List<StatedValue> of(Node property) {
    return byProperty.getOrDefault(property, List.of());
  }

  /**
   * Whether a value is stated as what was so once, too, there perhaps with more words: a secretary
   * who is "formerly secretary of state".
   */
  boolean isOver(Node property, StatedValue value) {
    String words = Terms.text(value.value());
    return of(property).stream()
        .filter(StatedValue::former)
        .map(it -> Terms.text(it.value()))
        .anyMatch(it -> it.equals(words) || it.startsWith(words + " "));
  }

  private void read(Node statement, Triple stated) {
    List<Node> evidence = reader.terms().values(statement, Td.HAS_EVIDENCE);
    boolean plain = reader.graph().contains(stated);
    boolean former = evidence.stream().anyMatch(this::isFormer);
    if (plain || (former && evidence.stream().allMatch(this::isFormer))) {
      byProperty
          .computeIfAbsent(stated.getPredicate(), key -> new ArrayList<>())
          .add(
              new StatedValue(
                  stated.getObject(),
                  reader.articles(statement),
                  evidence.stream().mapToDouble(this::confidence).max().orElse(0),
                  former));
    }
  }

  private boolean isFormer(Node evidence) {
    return reader.graph().contains(evidence, Td.TENSE, Td.FORMER);
  }

  private double confidence(Node evidence) {
    return reader.terms().values(evidence, Td.CONFIDENCE).stream()
        .filter(Node::isLiteral)
        .map(it -> it.getLiteralValue())
        .mapToDouble(it -> it instanceof Number number ? number.doubleValue() : 0)
        .max()
        .orElse(0);
  }
}
