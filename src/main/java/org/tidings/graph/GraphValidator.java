package org.tidings.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/**
 * Checks graphs of articles against {@code ontology/shapes.ttl}. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class GraphValidator {

  private static final String SHAPES = "/ontology/shapes.ttl";

  /**
   * What is wrong with a graph.
   *
   * @param node the node that breaks a rule, as an IRI
   * @param message the rule in words
   */
  public record Finding(String node, String message) {}

  private final Shapes shapes;

  private GraphValidator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** With the shapes that come with Tidings. */
  public static GraphValidator load() {
    Graph graph =
        RDFParser.create()
            .source(GraphValidator.class.getResourceAsStream(SHAPES))
            .lang(Lang.TURTLE)
            .toGraph();
    return new GraphValidator(Shapes.parse(graph));
  }

  /** The findings, in a stable order; none for a graph that keeps all rules. */
  public List<Finding> validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(entry -> new Finding(entry.focusNode().toString(), entry.message()))
        .distinct()
        .sorted(Comparator.comparing(Finding::node).thenComparing(Finding::message))
        .toList();
  }
}
