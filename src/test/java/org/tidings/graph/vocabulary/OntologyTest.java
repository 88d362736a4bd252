package org.tidings.graph.vocabulary;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyTest {

  private static final Path ONTOLOGY = Path.of("ontology");

  @Test
  void definesExactlyTheTermsThatTheCodeUses() {
    assertThat(definedTerms()).isEqualTo(constantsOf(Td.class));
  }

  @Test
  void explainsEveryTermWithALabelACommentAndAnExample() {
    Graph ontology = parse("tidings.ttl");

    assertThat(definedTerms())
        .allSatisfy(
            term ->
                assertThat(List.of(RDFS.label, RDFS.comment, SKOS.example))
                    .allSatisfy(
                        property ->
                            assertThat(ontology.find(term, property.asNode(), Node.ANY).toList())
                                .hasSize(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidings.ttl", "alignments.ttl", "shapes.ttl"})
  void parsesWithoutAWarning(String file) {
    assertThat(parse(file).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignments.ttl", "shapes.ttl"})
  void usesNoTermThatIsNotDefined(String file) {
    assertThat(definedTerms()).containsAll(ownTermsIn(parse(file)));
  }

  @Test
  void mapsEachOpenRelationOnceAndToAKnownNamespace() throws IOException {
    List<String> lines =
        Files.readAllLines(ONTOLOGY.resolve("relations.csv"), StandardCharsets.UTF_8);
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", 4)).toList();

    assertThat(lines.get(0)).isEqualTo("relation,property,direction,note");
    assertThat(rows).hasSizeBetween(30, 60);
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row[0]).matches("[A-Za-z_][A-Za-z0-9_.-]*");
              assertThat(Namespaces.expand(row[1])).isPresent();
              assertThat(row[2]).isIn("same", "inverse");
              assertThat(row[3]).isNotBlank();
            });
  }

  private static Set<Node> definedTerms() {
    return parse("tidings.ttl").stream()
        .map(triple -> triple.getSubject())
        .filter(OntologyTest::isOwnTerm)
        .collect(toSet());
  }

  private static Set<Node> ownTermsIn(Graph graph) {
    return graph.stream()
        .flatMap(
            triple ->
                List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream())
        .filter(OntologyTest::isOwnTerm)
        .collect(toSet());
  }

  private static boolean isOwnTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(Td.NS);
  }

  private static Set<Node> constantsOf(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == Node.class)
        .map(OntologyTest::valueOf)
        .collect(toSet());
  }

  private static Node valueOf(Field constant) {
    try {
      return (Node) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Graph parse(String file) {
    return RDFParser.source(ONTOLOGY.resolve(file))
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
        .toGraph();
  }
}
