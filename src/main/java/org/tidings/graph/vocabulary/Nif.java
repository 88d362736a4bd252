package org.tidings.graph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the NLP Interchange Format that the graph uses for stretches of text.
 *
 * @see <a href="https://persistence.uni-leipzig.org/nlp2rdf/">NIF 2.0 Core</a>
 */
public final class Nif {

  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node SENTENCE = term("Sentence");
  public static final Node PHRASE = term("Phrase");

  public static final Node REFERENCE_CONTEXT = term("referenceContext");
  public static final Node BEGIN_INDEX = term("beginIndex");
  public static final Node END_INDEX = term("endIndex");
  public static final Node ANCHOR_OF = term("anchorOf");

  private Nif() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
