package org.tidings.query.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What nodes are called, what they are, and what is said of them, for one read transaction.
 * Remembers labels and terms. Where a property has several values they come in the order of their
 * text, so that the first is the same however the graph was built.
 */
public final class Terms {

  private static final List<Node> BEST_FIRST =
      List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, SKOS.altLabel.asNode());

  static final Comparator<Node> BY_TEXT =
      Comparator.comparing((Node node) -> text(node)).thenComparing(node -> node.toString());

  private final Graph graph;
  private final String base;
  private final Map<Node, List<String>> labels = new HashMap<>();
  private final Map<Node, Term> terms = new HashMap<>();

  /**
   * The terms of a graph.
   *
   * @param base of the store
   */
  public Terms(Graph graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  public Term of(Node node) {
    return terms.computeIfAbsent(node, this::make);
  }

  private Term make(Node node) {
    String iri = node.isLiteral() ? "" : node.toString();
    return new Term(iri, path(iri), label(node), NodeKind.of(node, graph));
  }

  /** Where the explorer shows a resource of the store; empty for one of elsewhere. */
  public String path(String iri) {
    return iri.startsWith(base) ? "/" + iri.substring(base.length()) : "";
  }

  /** The best label, else the end of the IRI; of a literal its text. */
  public String label(Node node) {
    return labels(node).stream().findFirst().orElseGet(() -> localName(node));
  }

  /** All labels, the best first; of a literal its text. */
  public List<String> labels(Node node) {
    return labels.computeIfAbsent(node, this::find);
  }

  private List<String> find(Node node) {
    return node.isLiteral()
        ? List.of(text(node))
        : BEST_FIRST.stream()
            .flatMap(property -> values(node, property).stream())
            .map(Terms::text)
            .distinct()
            .toList();
  }

  /** What has a label, in English, exactly as it is written here. */
  public Stream<Node> named(String label) {
    Node literal = NodeFactory.createLiteralLang(label, "en");
    return BEST_FIRST.stream().flatMap(property -> subjects(property, literal).stream());
  }

  /** What has a label that fits: reads every label. */
  public Stream<Node> named(Predicate<String> fits) {
    return BEST_FIRST.stream()
        .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
        .filter(triple -> fits.test(text(triple.getObject())))
        .map(Triple::getSubject);
  }

  /** The objects of a property. */
  public List<Node> values(Node subject, Node property) {
    List<Node> objects =
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    return objects.stream().sorted(BY_TEXT).toList();
  }

  /** The first object of a property. */
  public Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The first object of a property as text; empty if there is none. */
  public String text(Node subject, Node property) {
    return value(subject, property).map(Terms::text).orElse("");
  }

  /** What has an object for a property, in the order of the graph. */
  public List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The end of an IRI, which is its name without the namespace. */
  public static String localName(Node node) {
    String text = node.toString();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
  }
}
