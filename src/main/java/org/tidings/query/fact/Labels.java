package org.tidings.query.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What nodes are called, for one read transaction. Remembers what it has looked up. */
public final class Labels {

  private static final List<Node> BEST_FIRST =
      List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, SKOS.altLabel.asNode());

  private final Graph graph;
  private final Map<Node, List<String>> known = new HashMap<>();

  public Labels(Graph graph) {
    this.graph = graph;
  }

  /** The best label, else the end of the IRI; of a literal its text. */
  public String of(Node node) {
    List<String> labels = all(node);
    return labels.isEmpty() ? localName(node) : labels.get(0);
  }

  /** All labels, the best first; of a literal its text. */
  public List<String> all(Node node) {
    return known.computeIfAbsent(node, this::find);
  }

  private List<String> find(Node node) {
    return node.isLiteral()
        ? List.of(node.getLiteralLexicalForm())
        : BEST_FIRST.stream()
            .flatMap(property -> values(graph, node, property).stream())
            .distinct()
            .toList();
  }

  /** The end of an IRI, which is its name without the namespace. */
  public static String localName(Node node) {
    String text = node.isURI() ? node.getURI() : node.toString();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
  }

  /** The objects of a property as text, in order. */
  static SortedSet<String> values(Graph graph, Node subject, Node property) {
    SortedSet<String> values = new TreeSet<>();
    graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .forEachRemaining(
            value ->
                values.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()));
    return values;
  }

  /** The first object of a property as text. */
  public static Optional<String> value(Graph graph, Node subject, Node property) {
    return values(graph, subject, property).stream().findFirst();
  }

  /** The first object of a property. */
  static Optional<Node> object(Graph graph, Node subject, Node property) {
    List<Node> objects =
        graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
    return objects.stream().min((one, two) -> one.toString().compareTo(two.toString()));
  }
}
