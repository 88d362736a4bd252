package org.tidings.server.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.fact.Labels;

/** What nodes are called and where their pages are, for one read transaction. */
public final class Terms {

  private final Graph graph;
  private final Links links;
  private final Labels labels;
  private final Map<Node, Ref> known = new HashMap<>();

  public Terms(Graph graph, Links links) {
    this.graph = graph;
    this.links = links;
    this.labels = new Labels(graph);
  }

  /** The name and the page of a node. */
  public Ref of(Node node) {
    return known.computeIfAbsent(node, this::make);
  }

  private Ref make(Node node) {
    if (node.isLiteral()) {
      return new Ref("", node.getLiteralLexicalForm(), "", "value");
    }
    String iri = node.toString();
    if (!links.isOwn(iri)) {
      return new Ref(iri, relation(node), "", "relation");
    }
    String path = links.path(iri);
    return new Ref(iri, labels.of(node), path, kind(path));
  }

  /** {@code entity/person-Kim-Jong-Un} is a person, {@code thing/treaty-...} a thing. */
  static String kind(String path) {
    String[] parts = path.substring(1).split("/", 2);
    boolean isEntity = parts.length == 2 && parts[0].equals("entity");
    return isEntity ? parts[1].replaceFirst("-.*", "") : parts[0];
  }

  /** Open relations have labels; properties of schema.org are read by their names. */
  private String relation(Node node) {
    String name = Labels.localName(node);
    return node.toString().startsWith(Namespaces.REL)
        ? name.replace('_', ' ')
        : name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  /** The first object of a property. */
  public Optional<Node> value(Node subject, Node property) {
    List<Triple> found = graph.find(subject, property, Node.ANY).toList();
    return found.stream()
        .map(Triple::getObject)
        .min((one, two) -> one.toString().compareTo(two.toString()));
  }

  /** The first object of a property as text. */
  public String text(Node subject, Node property) {
    return value(subject, property).map(Terms::text).orElse("");
  }

  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
