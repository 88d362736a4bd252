package org.tidings.story.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.story.summary.Telling.Occasion;

/** Reads from the graphs of articles what they say of facts, for one read transaction. */
final class ArticleTellings {

  private final DatasetGraph dataset;
  private final Map<Node, Node> originals = new HashMap<>();
  private final Map<Node, Optional<Node>> publishers = new HashMap<>();
  private final Map<Node, Optional<Node>> days = new HashMap<>();

  ArticleTellings(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** What is stated by a statement in an article; empty if it is not whole. */
  static Optional<Triple> stated(Node statement, Graph article) {
    return object(article, statement, RDF.Nodes.subject)
        .flatMap(
            subject ->
                object(article, statement, RDF.Nodes.predicate)
                    .flatMap(
                        predicate ->
                            object(article, statement, RDF.Nodes.object)
                                .map(object -> Triple.create(subject, predicate, object))));
  }

  /** What the articles say that have one of some statements. */
  List<Telling> of(Collection<Node> statements) {
    List<Quad> stating = new ArrayList<>();
    for (Node statement : statements) {
      dataset
          .find(Node.ANY, statement, RDF.Nodes.type, RDF.Nodes.Statement)
          .forEachRemaining(stating::add);
    }
    boolean several = stating.stream().map(Quad::getGraph).distinct().count() > 1;
    return stating.stream()
        .flatMap(quad -> telling(quad.getSubject(), quad.getGraph(), several).stream())
        .toList();
  }

  private Optional<Telling> telling(Node statement, Node article, boolean withSentences) {
    Graph graph = dataset.getGraph(article);
    Node original = originals.computeIfAbsent(article, this::original);
    return stated(statement, graph)
        .map(
            stated ->
                new Telling(
                    article,
                    original,
                    publishers.computeIfAbsent(original, this::publisher),
                    days.computeIfAbsent(article, this::day),
                    statement,
                    stated,
                    SummaryKey.label(stated.getObject(), graph),
                    graph.contains(stated),
                    objects(graph, statement, Td.HAS_EVIDENCE).stream()
                        .map(evidence -> occasion(evidence, graph, withSentences))
                        .toList()));
  }

  // Asks whether it has this and that, since to read the nodes of an evidence takes far longer.
  private static Occasion occasion(Node evidence, Graph graph, boolean withSentence) {
    return new Occasion(
        withSentence ? sentence(evidence, graph) : "",
        Set.copyOf(objects(graph, evidence, ProvO.WAS_ATTRIBUTED_TO)),
        graph.contains(evidence, Td.ATTRIBUTION, Td.SPEECH)
            || graph.contains(evidence, Td.ATTRIBUTION, Td.BELIEF),
        !graph.contains(evidence, Td.POLARITY, Td.NEGATIVE),
        graph.contains(evidence, Td.MODALITY, Td.CERTAIN),
        graph.contains(evidence, Td.MODALITY, Td.INTENDED),
        number(graph, evidence, Td.CONFIDENCE),
        number(graph, evidence, Td.WORTH));
  }

  private static String sentence(Node evidence, Graph graph) {
    return object(graph, evidence, ProvO.WAS_QUOTED_FROM)
        .flatMap(sentence -> object(graph, sentence, Nif.ANCHOR_OF))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static double number(Graph graph, Node evidence, Node property) {
    return objects(graph, evidence, property).stream()
        .mapToDouble(it -> Double.parseDouble(it.getLiteralLexicalForm()))
        .max()
        .orElse(0);
  }

  private Node original(Node article) {
    return object(dataset.getDefaultGraph(), article, Td.NEAR_COPY_OF).orElse(article);
  }

  private Optional<Node> publisher(Node article) {
    return object(dataset.getGraph(article), article, SchemaOrg.PUBLISHER);
  }

  private Optional<Node> day(Node article) {
    return object(dataset.getGraph(article), article, SchemaOrg.DATE_PUBLISHED);
  }

  private static Optional<Node> object(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().findFirst();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
