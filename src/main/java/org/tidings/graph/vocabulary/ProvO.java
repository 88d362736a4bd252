package org.tidings.graph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the PROV ontology that say where a statement comes from.
 *
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class ProvO {

  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node WAS_QUOTED_FROM = term("wasQuotedFrom");
  public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");
  public static final Node WAS_ATTRIBUTED_TO = term("wasAttributedTo");

  private ProvO() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
