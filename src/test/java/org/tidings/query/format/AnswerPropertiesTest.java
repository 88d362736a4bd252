package org.tidings.query.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.tidings.Invariant;
import org.tidings.OddTexts;

/** What is written of an answer reads back, whatever stands in its cells. */
class AnswerPropertiesTest {

  private static final Var A = Var.alloc("a");
  private static final Var B = Var.alloc("b");

  @Provide
  Arbitrary<List<Binding>> rows() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            OddTexts.wellFormed(),
            Arbitraries.of("", "a,b", "\"", "\t", "two\nlines", "\\n", "?x", "<a>", "é"));
    Arbitrary<Node> nodes =
        Arbitraries.oneOf(
            texts.map(NodeFactory::createLiteralString),
            texts.map(text -> NodeFactory.createLiteralLang(text, "en")),
            Arbitraries.integers()
                .map(n -> NodeFactory.createLiteralDT("" + n, XSDDatatype.XSDinteger)),
            Arbitraries.strings()
                .alpha()
                .map(text -> NodeFactory.createURI("http://e.org/" + text)));
    return Combinators.combine(nodes, nodes)
        .as((a, b) -> BindingFactory.binding(A, a, B, b))
        .list()
        .ofMaxSize(5);
  }

  @Invariant
  void standardFormatsCarryEveryTerm(@ForAll("rows") List<Binding> rows) {
    for (Map.Entry<AnswerFormat, Lang> format :
        Map.of(
                AnswerFormat.JSON, ResultSetLang.RS_JSON,
                AnswerFormat.XML, ResultSetLang.RS_XML,
                AnswerFormat.TSV, ResultSetLang.RS_TSV)
            .entrySet()) {
      byte[] written = written(format.getKey(), 0, rows);
      RowSet read =
          ResultsReader.create()
              .lang(format.getValue())
              .build()
              .readRowSet(new ByteArrayInputStream(written));
      List<Binding> found = new ArrayList<>();
      read.forEachRemaining(found::add);
      assertThat(found).as("%s", format.getKey()).isEqualTo(rows);
    }
  }

  @Invariant
  void csvCarriesEveryWord(@ForAll("rows") List<Binding> rows) throws IOException {
    String written = new String(written(AnswerFormat.CSV, 0, rows), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(written, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records).hasSize(rows.size() + 1);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(records.get(i + 1).toList())
            .containsExactly(words(rows.get(i).get(A)), words(rows.get(i).get(B)));
      }
    }
  }

  private static String words(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  @Invariant
  void aTableHasALineForEachRowAndFitsTheTerminal(
      @ForAll("rows") List<Binding> rows, @ForAll @IntRange(min = 20, max = 80) int width) {
    String table = new String(written(AnswerFormat.TABLE, width, rows), StandardCharsets.UTF_8);
    String[] lines = table.split("\n", -1);
    assertThat(lines).hasSize(rows.size() + 3);
    assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
  }

  private static byte[] written(AnswerFormat format, int width, List<Binding> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(format, width, Map.of("e", "http://e.org/"))
        .write(RowSetStream.create(List.of(A, B), rows.iterator()), out);
    return out.toByteArray();
  }
}
