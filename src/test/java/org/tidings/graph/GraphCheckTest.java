package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.tidings.store.SampleArticles;

class GraphCheckTest {

  private static final Node GOOD = NodeFactory.createURI("http://example.org/s");

  @Test
  void findsNothingWrongWithTheSamples() {
    assertThat(GraphCheck.problem(SampleArticles.week().graph())).isEmpty();
    assertThat(GraphCheck.problem(SampleArticles.post().graph())).isEmpty();
  }

  @Test
  void takesTextInEveryScript() {
    assertThat(problemWith(text("\u5317\u671D\u9C9C \uD83D\uDE80\tKyiv's \"<&>\"\r\n"))).isEmpty();
  }

  @Test
  void findsBrokenIris() {
    assertThat(problemWith(iri("http://example.org/a b"))).contains("example.org/a b");
    assertThat(problemWith(iri("http://example.org/%zz"))).contains("%zz");
    assertThat(problemWith(iri("relative/path"))).contains("not an absolute IRI");
    assertThat(problemWith(iri("http://example.org/\uD800"))).isNotEmpty();
  }

  @Test
  void findsBlankNodes() {
    assertThat(problemWith(NodeFactory.createBlankNode("b"))).contains("not an IRI");
  }

  @Test
  void findsCharactersThatNoSyntaxCanCarry() {
    assertThat(problemWith(text("lone \uD83D"))).contains("U+D83D at 5");
    assertThat(problemWith(text("nul \u0000"))).contains("U+0000 at 4");
    assertThat(problemWith(text("bell \u0007"))).contains("U+0007");
    assertThat(problemWith(text("no character \uFFFF"))).contains("U+FFFF");
  }

  @Test
  void findsLiteralsThatMeanNothing() {
    assertThat(problemWith(NodeFactory.createLiteralDT("2024-13-01", XSDDatatype.XSDdate)))
        .contains("2024-13-01");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static String problemWith(Node object) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Triple.create(GOOD, GOOD, object));
    return GraphCheck.problem(new ArticleGraph("http://example.org/g", graph)).orElse("");
  }
}
