package org.tidings.story.summary;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tidings.graph.Digest;
import org.tidings.graph.vocabulary.Namespaces;

/**
 * Tells which statements are one fact in other words: those with the same subject, relation and
 * gist of the object, which is its kind and what describes it if it is a thing, or else itself.
 */
final class SummaryKey {

  private static final int DIGITS = 20;

  private final String base;

  SummaryKey(String base) {
    this.base = base;
  }

  /**
   * The summary that a statement belongs to.
   *
   * @param article the graph of an article that states it
   */
  Node of(Triple stated, Graph article) {
    String subject = stated.getSubject().getURI();
    String predicate = stated.getPredicate().getURI();
    String name = Digest.of(DIGITS, subject, predicate, gist(stated.getObject(), article));
    return NodeFactory.createURI(base + "summary/" + name);
  }

  private String gist(Node object, Graph article) {
    return isThing(object)
        ? "kind " + kind(object, article) + " " + Gist.of(label(object, article))
        : object.toString();
  }

  /** Whether a node is a thing of one article, which another article cannot name. */
  boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "thing/");
  }

  private static String kind(Node thing, Graph article) {
    return article.find(thing, RDF.Nodes.type, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().toString())
        .filter(kind -> kind.startsWith(Namespaces.KIND))
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** What a thing is called; empty for what is none. */
  static String label(Node thing, Graph article) {
    return thing.isLiteral()
        ? ""
        : article.find(thing, RDFS.Nodes.label, Node.ANY).toList().stream()
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .sorted()
            .findFirst()
            .orElse("");
  }
}
