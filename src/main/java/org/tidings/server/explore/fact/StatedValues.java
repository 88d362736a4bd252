package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Terms;

/** What articles state of an entity, and how well: for one read transaction. */
final class StatedValues {

  /**
   * A value of a property.
   *
   * @param articles that state it
   * @param confidence of its best evidence, from 0 to 1
   * @param former whether all evidence says that it was so once
   */
  record StatedValue(Node value, int articles, double confidence, boolean former) {}

  private static final Comparator<StatedValue> BEST_FIRST =
      Comparator.comparingInt(StatedValue::articles)
          .thenComparingDouble(StatedValue::confidence)
          .reversed()
          .thenComparing(it -> Terms.text(it.value()));

  private final DatasetGraph dataset;
  private final Map<Node, List<StatedValue>> byProperty = new HashMap<>();

  /** Reads what is stated of a node by these properties: plain facts, and what was so once. */
  StatedValues(DatasetGraph dataset, Node node, Set<Node> properties) {
    this.dataset = dataset;
    for (Triple subject : find(Node.ANY, RDF.Nodes.subject, node)) {
      Node statement = subject.getSubject();
      for (Triple predicate : find(statement, RDF.Nodes.predicate, Node.ANY)) {
        if (properties.contains(predicate.getObject())) {
          read(node, statement, predicate.getObject());
        }
      }
    }
    byProperty.values().forEach(values -> values.sort(BEST_FIRST));
  }

  /** The values of a property, the best first. */
  List<StatedValue> of(Node property) {
    return byProperty.getOrDefault(property, List.of());
  }

  private void read(Node node, Node statement, Node property) {
    List<Triple> evidence = find(statement, Td.HAS_EVIDENCE, Node.ANY);
    for (Triple object : find(statement, RDF.Nodes.object, Node.ANY)) {
      Node value = object.getObject();
      boolean plain = dataset.getDefaultGraph().contains(node, property, value);
      boolean former = !plain && !evidence.isEmpty() && evidence.stream().allMatch(this::isFormer);
      if (plain || former) {
        double confidence =
            evidence.stream().mapToDouble(it -> confidence(it.getObject())).max().orElse(0);
        byProperty
            .computeIfAbsent(property, key -> new ArrayList<>())
            .add(new StatedValue(value, articles(statement), confidence, former));
      }
    }
  }

  private boolean isFormer(Triple evidence) {
    return dataset.getDefaultGraph().contains(evidence.getObject(), Td.TENSE, Td.FORMER);
  }

  private double confidence(Node evidence) {
    return find(evidence, Td.CONFIDENCE, Node.ANY).stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(it -> it.getLiteralValue())
        .mapToDouble(it -> it instanceof Number number ? number.doubleValue() : 0)
        .max()
        .orElse(0);
  }

  private int articles(Node statement) {
    Set<Node> articles = new HashSet<>();
    dataset
        .find(Node.ANY, statement, Td.HAS_EVIDENCE, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!Quad.isDefaultGraph(quad.getGraph())) {
                articles.add(quad.getGraph());
              }
            });
    return articles.size();
  }

  private List<Triple> find(Node subject, Node property, Node object) {
    return dataset.getDefaultGraph().find(subject, property, object).toList();
  }
}
