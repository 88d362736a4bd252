package org.tidings.server.page;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;

/**
 * What is known of a resource, as RDF: of an article its whole graph, of anything else its own
 * triples, the evidence and the sentences that hang on it, and the labels of what they name.
 */
final class Description {

  private static final List<Node> DEEPER = List.of(Td.HAS_EVIDENCE, ProvO.WAS_QUOTED_FROM);
  private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label);
  private static final int MOST = 10_000;

  private final DatasetGraph dataset;
  private final Graph all;
  private final Graph description = GraphFactory.createDefaultGraph();

  Description(DatasetGraph dataset) {
    this.dataset = dataset;
    this.all = dataset.getDefaultGraph();
  }

  /** The description of resources; empty if the store knows nothing of any of them. */
  Optional<Graph> of(List<String> iris) {
    for (String iri : iris) {
      Node node = NodeFactory.createURI(iri);
      if (dataset.containsGraph(node)) {
        addAll(dataset.getGraph(node).find());
      } else {
        describe(node);
      }
    }
    return description.isEmpty() ? Optional.empty() : Optional.of(description);
  }

  private void describe(Node node) {
    Set<Node> named = new LinkedHashSet<>();
    addAll(all.find(Node.ANY, Td.HAS_EVIDENCE, node));
    for (Triple triple : all.find(node, Node.ANY, Node.ANY).toList()) {
      description.add(triple);
      named.add(triple.getObject());
      if (DEEPER.contains(triple.getPredicate()) && description.size() < MOST) {
        describe(triple.getObject());
      }
    }
    named.stream()
        .filter(Node::isURI)
        .filter(iri -> !iri.equals(RDF.Nodes.Statement))
        .forEach(iri -> LABELS.forEach(label -> addAll(all.find(iri, label, Node.ANY))));
  }

  private void addAll(Iterator<Triple> triples) {
    while (triples.hasNext() && description.size() < MOST) {
      description.add(triples.next());
    }
  }
}
