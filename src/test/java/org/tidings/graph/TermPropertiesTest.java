package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rfc3986.RFC3986;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.tidings.Invariant;
import org.tidings.OddTexts;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;

/** What holds for the IRI of every name and the literal of every text. */
class TermPropertiesTest {

  private static final Iris IRIS = new Iris("http://localhost:3030/");

  @Provide
  Arbitrary<String> names() {
    // No title of Wikipedia is a step in a path.
    return OddTexts.wellFormed().filter(name -> !name.isBlank() && !name.matches("\\.\\.?"));
  }

  @Provide
  Arbitrary<EntityType> types() {
    return Arbitraries.of(EntityType.class).filter(EntityType::isEntity);
  }

  @Provide
  Arbitrary<String> texts() {
    return OddTexts.any();
  }

  @Invariant
  void irisAreLegalAndAscii(@ForAll("names") String name, @ForAll("types") EntityType type) {
    for (String iri :
        new String[] {
          IRIS.article(name),
          entity(name, type),
          Iris.kind(name).getURI(),
          Iris.dbpedia(name).getURI()
        }) {
      assertThat(iri).matches("[!-~]+");
      assertThat(RFC3986.create(iri).hasViolations()).as(iri).isFalse();
    }
  }

  @Invariant
  void localNamesOfKindsAreXmlNames(@ForAll("names") String noun) {
    assertThat(Iris.kind(noun).getLocalName()).matches("[A-Za-z_][A-Za-z0-9_-]*");
  }

  @Invariant
  void differentNamesHaveDifferentIris(
      @ForAll("names") String one,
      @ForAll("names") String other,
      @ForAll("types") EntityType type) {
    Assume.that(!one.equals(other));
    assertThat(IRIS.article(one)).isNotEqualTo(IRIS.article(other));
    assertThat(entity(one, type)).isNotEqualTo(entity(other, type));
    assertThat(Iris.kind(one)).isNotEqualTo(Iris.kind(other));
  }

  @Invariant
  void namesThatDifferByAMarkHaveDifferentIris(@ForAll("names") String name) {
    String joined = name.replaceAll("[-_.' ]", " ");
    for (String other : new String[] {"-", "_", ".", "'", "\u2019", "", "  "}) {
      String changed = joined.replace(" ", other);
      if (!changed.equals(joined) && !changed.isBlank()) {
        assertThat(IRIS.article(changed)).isNotEqualTo(IRIS.article(joined));
        assertThat(Iris.kind(changed)).isNotEqualTo(Iris.kind(joined));
      }
    }
  }

  private static String entity(String name, EntityType type) {
    return IRIS.entityIri(new Entity(type, name, Optional.empty()));
  }

  @Invariant
  void everyTextIsALiteralThatNQuadsCarry(@ForAll("texts") String text) {
    Node node = NodeFactory.createURI("http://example.org/a");
    DatasetGraph written = DatasetGraphFactory.create();
    List<Node> literals =
        List.of(Literals.english(text), Literals.plain(text), Literals.anyUri(text));
    literals.forEach(literal -> written.add(new Quad(node, node, node, literal)));
    DatasetGraph read =
        RDFParser.fromString(RDFWriter.source(written).lang(Lang.NQUADS).asString(), Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .toDatasetGraph();
    assertThat(literals).allMatch(literal -> read.contains(node, node, node, literal));
  }

  @Invariant
  void cleaningTwiceChangesNothingMore(@ForAll("texts") String text) {
    assertThat(Literals.clean(Literals.clean(text))).isEqualTo(Literals.clean(text));
  }

  @Invariant
  void everyTimeIsALiteralOrNone(@ForAll("texts") String text) {
    assertThat(Literals.time(text)).isNotNull();
    Literals.time(text).ifPresent(time -> assertThat(time.getLiteral().isWellFormed()).isTrue());
  }
}
