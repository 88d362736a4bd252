package org.tidings.query.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.graph.vocabulary.Namespaces;

/** The article of harbour.trig: two of its sentences have further arguments. */
public final class HarbourArticle {

  private static final String BASE = "http://localhost:3030/";

  /** "Vladimir Putin - meet - Kim Jong Un", in Pyongyang and on a day. */
  public static final Node MEETING = node("statement/ecbee72dbc40");

  private static final Node ARTICLE = node("article/harbour-2");

  private final DatasetGraph dataset =
      RDFDataMgr.loadDatasetGraph("src/test/resources/org/tidings/query/harbour.trig");

  /** A node of the store. */
  static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  static Node role(String preposition) {
    return NodeFactory.createURI(Namespaces.ROLE + preposition);
  }

  /** What the article says, to be added to. */
  Graph graph() {
    return dataset.getGraph(ARTICLE);
  }

  /** A fact with its evidence. */
  public Fact fact(Node statement) {
    return new FactReader(dataset, BASE)
        .within(ARTICLE)
        .fact(statement, 1, Evidence.OLDEST_FIRST, 10)
        .orElseThrow();
  }
}
