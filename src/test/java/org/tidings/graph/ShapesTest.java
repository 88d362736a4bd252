package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.graph.vocabulary.Namespaces;

/** The shapes against the graph model's own example, and against damage done to it. */
class ShapesTest {

  private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
  private static final Path TEST = Path.of("src/test/resources/org/tidings");

  @ParameterizedTest
  @MethodSource("goodGraphs")
  void acceptsAGraphOfTheModel(Path file) {
    assertThat(messages(articleGraph(file))).isEmpty();
  }

  static List<Path> goodGraphs() {
    return List.of(
        TEST.resolve("graph/model-example.trig"),
        TEST.resolve("query/harbour.trig"),
        TEST.resolve("query/lantern.trig"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void rejectsADamagedGraphForTheRightReason(String message, String damage) {
    Graph graph = articleGraph(TEST.resolve("graph/model-example.trig"));

    UpdateAction.parseExecute(PREFIXES + damage, graph);

    assertThat(messages(graph)).containsExactly(message);
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        Arguments.of(
            "An article has exactly one identifier, a text that is not empty.",
            "DELETE WHERE { article:x schema:identifier ?id }"),
        Arguments.of(
            "An article has at most one date of publication, a valid xsd:date.",
            "DELETE { ?a schema:datePublished ?d } INSERT { ?a schema:datePublished"
                + " '2024-13-45'^^xsd:date } WHERE { ?a schema:datePublished ?d }"),
        Arguments.of(
            "A sentence or mention begins at exactly one place, before it ends.",
            "DELETE { ?m nif:beginIndex ?b } INSERT { ?m nif:beginIndex"
                + " '9999'^^xsd:nonNegativeInteger } WHERE { ?m a nif:Phrase ; nif:beginIndex ?b ;"
                + " nif:anchorOf 'unclear'@en }"),
        Arguments.of(
            "A mention has at most one form: td:Name, td:Nominal or td:Pronoun.",
            "DELETE { ?m td:form td:Pronoun } INSERT { ?m td:form td:Nickname }"
                + " WHERE { ?m td:form td:Pronoun }"),
        Arguments.of(
            "A statement has evidence.",
            "DELETE { ?s td:hasEvidence ?e } WHERE"
                + " { ?s td:hasEvidence ?e ; rdf:predicate rel:be }"),
        Arguments.of(
            "A statement has exactly one predicate: an open relation (rel:) or a property of"
                + " schema.org or td:.",
            "DELETE { ?s rdf:predicate rel:be } INSERT { ?s rdf:predicate"
                + " <https://w3id.org/tidings/relation/r%C3%AAve> }"
                + " WHERE { ?s rdf:predicate rel:be }"),
        Arguments.of(
            "Evidence has exactly one polarity: td:Positive or td:Negative.",
            "INSERT { ?e td:polarity td:Positive } WHERE" + " { ?e td:polarity td:Negative }"),
        Arguments.of(
            "Evidence has exactly one confidence, an xsd:double from 0 to 1.",
            "DELETE { ?e td:confidence ?c } INSERT { ?e td:confidence '1.2'^^xsd:double }"
                + " WHERE { ?e td:modality td:Possible ; td:confidence ?c }"),
        Arguments.of(
            "Evidence has at most one time, a valid xsd:date, xsd:gYearMonth or xsd:gYear.",
            "DELETE { ?e td:eventTime ?t } INSERT { ?e td:eventTime 'Wednesday' }"
                + " WHERE { ?e td:eventTime ?t }"),
        Arguments.of(
            "What has a speaker or an addressee is not in the article's own voice.",
            "INSERT { ?e td:addressee entity:place-Russia } WHERE"
                + " { ?e td:attribution td:OwnVoice ; td:eventTime ?t }"),
        Arguments.of(
            "A place is an entity that is a place.",
            "DELETE { ?e td:place ?p } INSERT { ?e td:place entity:person-Vladimir-Putin }"
                + " WHERE { ?e td:place ?p }"),
        Arguments.of(
            "Evidence has exactly one tense: td:Past, td:Present, td:Former or td:Future.",
            "DELETE { ?e td:tense ?t } WHERE { ?e td:modality td:Possible ; td:tense ?t }"),
        Arguments.of(
            "What a statement rests on is td:Evidence.",
            "DELETE { ?e a td:Evidence } WHERE { ?e a td:Evidence ; td:modality td:Possible }"),
        Arguments.of(
            "An entity has exactly one preferred label, with its language.",
            "INSERT DATA { entity:place-Russia skos:prefLabel 'Russland'@de }"),
        Arguments.of(
            "An entity has a class, and only classes of schema.org.",
            "DELETE WHERE { entity:place-Leningrad a schema:City }"),
        Arguments.of(
            "What is spoken of is an entity with a preferred label, or a thing"
                + " (BASE/thing/HEAD-HASH-OFFSET) with a class of kind:, exactly one label with its"
                + " language, and amounts that are xsd:double.",
            "DELETE { ?t rdfs:label ?l } WHERE { ?t a kind:soldier ; rdfs:label ?l }"),
        Arguments.of(
            "A relation has exactly one label, with its language.",
            "DELETE { rel:ratify rdfs:label ?l } WHERE { rel:ratify rdfs:label ?l }"),
        Arguments.of(
            "A class of things has an IRI in kind:, in ASCII.",
            "INSERT DATA { <https://w3id.org/tidings/kind/tr%C3%A9ve> a rdfs:Class ;"
                + " rdfs:label 'truce'@en }"));
  }

  @Test
  void letsEntitiesAndArticlesHaveMore() {
    Graph graph = articleGraph(TEST.resolve("graph/model-example.trig"));

    UpdateAction.parseExecute(
        PREFIXES
            + "INSERT DATA { entity:place-Russia a schema:GovernmentOrganization ; schema:url"
            + " <https://russia.example/> . article:x schema:keywords 'treaty' }",
        graph);

    assertThat(messages(graph)).isEmpty();
  }

  private static final String PREFIXES = prefixes();

  private static String prefixes() {
    StringBuilder prologue = new StringBuilder();
    Namespaces.under("http://localhost:3030/")
        .forEach(
            (prefix, iri) ->
                prologue.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    return prologue.toString();
  }

  private static List<String> messages(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(ReportEntry::message)
        .distinct()
        .sorted()
        .toList();
  }

  /** The single named graph of a file, checked as strictly as the parser can. */
  private static Graph articleGraph(Path file) {
    DatasetGraph dataset =
        RDFParser.source(file)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictSilent())
            .toDatasetGraph();
    Node name = dataset.listGraphNodes().next();
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, dataset.getGraph(name));
    return copy;
  }
}
