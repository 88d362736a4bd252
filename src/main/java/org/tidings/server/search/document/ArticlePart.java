package org.tidings.server.search.document;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;

/**
 * Of an article's graph the part that is searched, in memory. The rest, four fifths of it, tells
 * where names and relations stand in the sentences; TDB2 takes far longer to read than all else.
 */
final class ArticlePart {

  private static final List<Node> WANTED =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          RDFS.Nodes.label,
          RDF.Nodes.predicate,
          RDF.Nodes.subject,
          RDF.Nodes.object,
          Td.HAS_EVIDENCE,
          Td.CONFIDENCE,
          Td.WORTH,
          Td.SURFACE,
          Td.ATTRIBUTION,
          Td.POLARITY,
          Td.MODALITY,
          ProvO.WAS_ATTRIBUTED_TO);

  private final DatasetGraph dataset;
  private final Node article;
  private final Graph part = GraphFactory.createDefaultGraph();

  private ArticlePart(DatasetGraph dataset, Node article) {
    this.dataset = dataset;
    this.article = article;
  }

  static Graph of(DatasetGraph dataset, Node article) {
    ArticlePart part = new ArticlePart(dataset, article);
    part.add(article, Node.ANY, Node.ANY);
    WANTED.forEach(it -> part.add(Node.ANY, it, Node.ANY));
    part.addKinds();
    part.addSentences();
    part.addStatements();
    part.addQualifiers();
    return part.part;
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset
        .find(article, subject, predicate, object)
        .forEachRemaining(quad -> part.add(quad.asTriple()));
  }

  private List<Node> subjects(Node predicate, Node object) {
    return part.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList();
  }

  private void addKinds() {
    subjects(SKOS.prefLabel.asNode(), Node.ANY).forEach(it -> add(it, RDF.Nodes.type, Node.ANY));
  }

  private void addSentences() {
    add(Node.ANY, RDF.Nodes.type, Nif.SENTENCE);
    subjects(RDF.Nodes.type, Nif.SENTENCE).forEach(it -> add(it, Nif.ANCHOR_OF, Node.ANY));
  }

  /** And the plain facts among them. */
  private void addStatements() {
    add(Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement);
    for (Node statement : subjects(RDF.Nodes.type, RDF.Nodes.Statement)) {
      for (Node subject : values(statement, RDF.Nodes.subject)) {
        for (Node predicate : values(statement, RDF.Nodes.predicate)) {
          values(statement, RDF.Nodes.object).forEach(it -> add(subject, predicate, it));
        }
      }
    }
  }

  private List<Node> values(Node statement, Node property) {
    return part.find(statement, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private void addQualifiers() {
    add(Node.ANY, RDF.Nodes.type, Td.ROLE);
    subjects(RDF.Nodes.type, Td.ROLE).forEach(it -> add(Node.ANY, it, Node.ANY));
  }
}
