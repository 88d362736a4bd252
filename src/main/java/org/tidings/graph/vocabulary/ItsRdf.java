package org.tidings.graph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The term of the Internationalization Tag Set that ties a mention to what it names.
 *
 * @see <a href="https://www.w3.org/TR/its20/#textanalysis">ITS 2.0, Text Analysis</a>
 */
public final class ItsRdf {

  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  public static final Node TA_IDENT_REF = NodeFactory.createURI(NS + "taIdentRef");

  private ItsRdf() {}
}
