package org.tidings.query.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;

/** Reads the evidence of a statement from the union of all graphs. */
final class EvidenceReader {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing((Evidence evidence) -> evidence.date().orElse("9999"))
          .thenComparing(Evidence::article)
          .thenComparing(Evidence::begin)
          .thenComparing(Evidence::method);

  private final Graph graph;
  private final Labels labels;

  EvidenceReader(Graph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
  }

  List<Evidence> of(Node statement) {
    return graph
        .find(statement, Td.HAS_EVIDENCE, Node.ANY)
        .mapWith(triple -> read(triple.getObject()))
        .toList()
        .stream()
        .sorted(ORDER)
        .toList();
  }

  private Evidence read(Node evidence) {
    Optional<Node> sentence = Labels.object(graph, evidence, ProvO.WAS_QUOTED_FROM);
    Optional<Node> article = Labels.object(graph, evidence, ProvO.HAD_PRIMARY_SOURCE);
    return new Evidence(
        text(sentence, Nif.ANCHOR_OF).orElse(""),
        article.map(Node::toString).orElse(""),
        text(article, SchemaOrg.IDENTIFIER).orElse(""),
        text(article, SchemaOrg.HEADLINE),
        text(article, SchemaOrg.URL),
        text(article, SchemaOrg.DATE_PUBLISHED),
        label(article, SchemaOrg.PUBLISHER),
        label(Optional.of(evidence), ProvO.WAS_ATTRIBUTED_TO),
        label(Optional.of(evidence), Td.ADDRESSEE),
        name(evidence, Td.ATTRIBUTION),
        name(evidence, Td.POLARITY),
        name(evidence, Td.MODALITY),
        text(Optional.of(evidence), Td.EVENT_TIME),
        text(Optional.of(evidence), Td.CONFIDENCE).map(Double::parseDouble).orElse(0.0),
        text(Optional.of(evidence), Td.METHOD).orElse(""),
        text(sentence, Nif.BEGIN_INDEX).map(Integer::parseInt).orElse(0),
        text(sentence, Nif.END_INDEX).map(Integer::parseInt).orElse(0));
  }

  private Optional<String> text(Optional<Node> subject, Node property) {
    return subject.flatMap(node -> Labels.value(graph, node, property));
  }

  private Optional<String> label(Optional<Node> subject, Node property) {
    return subject.flatMap(node -> Labels.object(graph, node, property)).map(labels::of);
  }

  private String name(Node subject, Node property) {
    return Labels.object(graph, subject, property).map(Labels::localName).orElse("");
  }
}
