package org.tidings.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static final Var A = Var.alloc("a");
  private static final Var B = Var.alloc("b");
  private static final Map<String, String> PREFIXES =
      Map.of("e", "http://e.org/", "deep", "http://e.org/deep/");

  @Test
  void alignsColumnsAndLeavesNothingAtTheEndsOfLines() {
    assertThat(table(0, row("long one", "x"), row("y", "z")))
        .isEqualTo("a         b\n--------  -\nlong one  x\ny         z\n");
  }

  @Test
  void shortensIrisByTheLongestNamespace() {
    Binding row = BindingFactory.binding(A, iri("http://e.org/deep/x"), B, iri("http://f.org/y"));
    assertThat(table(0, row)).contains("deep:x  http://f.org/y");
  }

  @Test
  void cutsTheWidestColumnToFit() {
    String table = table(20, row("short", "a very long text that does not fit"));
    assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20));
    assertThat(table).contains("short  a very long \u2026");
  }

  @Test
  void countsWideCharactersTwiceAndMarksNotAtAll() {
    assertThat(table(0, row("\u5317\u671D\u9C9C", "x"), row("e\u0301", "y")))
        .endsWith("\u5317\u671D\u9C9C  x\ne\u0301       y\n");
  }

  @Test
  void keepsARowOnOneLine() {
    assertThat(table(0, row("two\nlines", "x"))).contains("two lines  x\n");
  }

  @Test
  void leavesUnboundCellsEmpty() {
    assertThat(table(0, BindingFactory.binding(B, NodeFactory.createLiteralString("x"))))
        .endsWith("   x\n");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Binding row(String a, String b) {
    return BindingFactory.binding(
        A, NodeFactory.createLiteralLang(a, "en"), B, NodeFactory.createLiteralString(b));
  }

  private static String table(int width, Binding... rows) {
    return new TextTable(PREFIXES, width)
        .format(RowSetStream.create(List.of(A, B), List.of(rows).iterator()));
  }
}
