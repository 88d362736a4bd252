package org.tidings.query.survey;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.fact.Labels;

/** The sentences that a node of an article's graph comes from. */
record SentencesOf(Graph graph) {

  List<String> node(Node node) {
    return evidence(node).or(() -> mentions(node)).orElseGet(() -> text(node));
  }

  private Optional<List<String>> evidence(Node node) {
    List<Node> quotations = objects(node, ProvO.WAS_QUOTED_FROM);
    objects(node, Td.HAS_EVIDENCE)
        .forEach(evidence -> quotations.addAll(objects(evidence, ProvO.WAS_QUOTED_FROM)));
    return nonEmpty(texts(quotations));
  }

  private Optional<List<String>> mentions(Node node) {
    List<Node> mentions =
        graph
            .find(Node.ANY, ItsRdf.TA_IDENT_REF, node)
            .mapWith(triple -> triple.getSubject())
            .toList();
    return nonEmpty(mentions.stream().flatMap(m -> text(m).stream()).distinct().toList());
  }

  /** Of a sentence its own text, of a phrase that of the sentence around it. */
  private List<String> text(Node node) {
    List<Node> around =
        graph
            .find(Node.ANY, RDF.Nodes.type, Nif.SENTENCE)
            .mapWith(triple -> triple.getSubject())
            .filterKeep(sentence -> covers(sentence, node))
            .toList();
    return texts(around);
  }

  private boolean covers(Node sentence, Node node) {
    return offset(sentence, Nif.BEGIN_INDEX)
        .flatMap(begin -> offset(node, Nif.BEGIN_INDEX).filter(inner -> inner >= begin))
        .flatMap(inner -> offset(sentence, Nif.END_INDEX).filter(end -> inner < end))
        .isPresent();
  }

  private Optional<Integer> offset(Node node, Node property) {
    return Labels.value(graph, node, property).map(Integer::parseInt);
  }

  private List<String> texts(List<Node> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Labels.value(graph, sentence, Nif.ANCHOR_OF).stream())
        .distinct()
        .toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  private static Optional<List<String>> nonEmpty(List<String> texts) {
    return Optional.of(texts).filter(list -> !list.isEmpty());
  }
}
