package org.tidings.query.fact;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** A node of type {@code rdf:Statement} with what it states. */
record Statement(Node node, Node subject, Node predicate, Node object) {

  /** The statement, if the graph has all of it. */
  static Optional<Statement> read(Graph graph, Node node) {
    Optional<Node> subject = Labels.object(graph, node, RDF.Nodes.subject);
    Optional<Node> predicate = Labels.object(graph, node, RDF.Nodes.predicate);
    Optional<Node> object = Labels.object(graph, node, RDF.Nodes.object);
    return subject.isPresent() && predicate.isPresent() && object.isPresent()
        ? Optional.of(new Statement(node, subject.get(), predicate.get(), object.get()))
        : Optional.empty();
  }

  /** Whether it is also a plain fact in the graph. */
  boolean isPlainIn(Graph graph) {
    return graph.contains(subject, predicate, object);
  }
}
