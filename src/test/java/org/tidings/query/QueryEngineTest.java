package org.tidings.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.format.AnswerFormat;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

// The store is only read, so all tests share it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryEngineTest {

  private static final String WHO_RATIFIES = "SELECT ?who { ?who rel:ratify ?what }";

  private final GraphStore store;

  QueryEngineTest(@TempDir Path folder) throws StoreException {
    this.store = SampleArticles.store(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void knowsThePrefixesOfTheGraphModel() throws Exception {
    assertThat(table("SELECT ?what { entity:person-Vladimir-Putin rel:arrive_in ?what }"))
        .isEqualTo("what\n--------------------\nentity:place-Vietnam\n");
  }

  @Test
  void letsAQueryHaveItsOwnPrefixes() throws Exception {
    assertThat(csv("PREFIX td: <https://schema.org/> SELECT ?p { ?p a td:Person } ORDER BY ?p"))
        .containsExactly(
            "p",
            SampleArticles.BASE + "entity/person-Kim-Jong-Un",
            SampleArticles.BASE + "entity/person-Vladimir-Putin");
  }

  @Test
  void namesTheArticleThatReportsAFact() throws Exception {
    assertThat(
            csv(
                "SELECT ?a { GRAPH ?a { entity:person-Vladimir-Putin rel:arrive_in ?o } }"
                    + " ORDER BY ?a"))
        .containsExactly("a", SampleArticles.POST, SampleArticles.WEEK);
  }

  @Test
  void answersYesOrNo() throws Exception {
    assertThat(table("ASK { ?s rel:ratify ?o }")).isEqualTo("yes\n");
    assertThat(table("ASK { ?s rel:deny ?o }")).isEqualTo("no\n");
  }

  @Test
  void bindsAParameterInFilters() throws Exception {
    String query =
        "SELECT ?e { ?e skos:prefLabel ?l"
            + " FILTER(!BOUND(?entity) || LCASE(STR(?l)) = LCASE(STR(?entity))) }";
    assertThat(csv(query, Map.of("entity", "russia")))
        .containsExactly("e", SampleArticles.BASE + "entity/place-Russia");
    assertThat(csv(query, Map.of())).hasSizeGreaterThan(5);
  }

  @Test
  void bindsAParameterToAnIri() throws Exception {
    String russia = SampleArticles.BASE + "entity/place-Russia";
    String query = "SELECT ?l { ?entity skos:altLabel ?l } ORDER BY ?l";
    assertThat(csv(query, Map.of("entity", russia))).containsExactly("l", "Moscow", "Russia");
    assertThat(csv(query, Map.of("entity", "<" + russia + ">"))).hasSize(3);
  }

  @Test
  void bindsAParameterInSubqueriesOptionalsExistsAndUnions() throws Exception {
    String query =
        "SELECT ?entity ?n ?x ?y { { SELECT (COUNT(?l) AS ?n) { ?e skos:altLabel ?l"
            + " FILTER(STR(?l) = ?entity) } }"
            + " OPTIONAL { ?x skos:prefLabel ?p FILTER(STR(?p) = ?entity) }"
            + " OPTIONAL { { ?y skos:altLabel ?q } UNION { ?y skos:prefLabel ?q }"
            + " FILTER(?q = STRLANG(?entity, \"en\")) }"
            + " FILTER EXISTS { ?z skos:prefLabel ?r FILTER(STR(?r) = ?entity) } } LIMIT 1";
    assertThat(csv(query, Map.of("entity", "Vietnam")))
        .containsExactly(
            "entity,n,x,y",
            "Vietnam,1,http://localhost:3030/entity/place-Vietnam,"
                + "http://localhost:3030/entity/place-Vietnam");
    assertThat(csv(query, Map.of("entity", "Atlantis"))).hasSize(1);
  }

  @Test
  void bindsAParameterInConstructTemplates() throws Exception {
    String turtle =
        text(
            "CONSTRUCT { ?entity rdfs:label ?l } { ?entity skos:altLabel ?l }",
            Map.of("entity", SampleArticles.BASE + "entity/place-Russia"),
            AnswerFormat.TURTLE);
    assertThat(turtle).contains("entity:place-Russia").contains("\"Moscow\"@en");
  }

  @Test
  void doesNotLetAValueChangeTheQuery() throws Exception {
    String query = "SELECT ?e { ?e skos:prefLabel ?l FILTER(STR(?l) = ?name) }";
    assertThat(csv(query, Map.of("name", "x\" || true || \"x"))).hasSize(1);
    assertThat(csv(query, Map.of("name", "<http://e.org/> } #"))).hasSize(1);
  }

  @Test
  void refusesAParameterThatIsNotInTheQuery() {
    assertRefused(WHO_RATIFIES, Map.of("entity", "x"), "no variable ?entity");
    assertRefused("SELECT ?x { BIND(1 AS ?x) }", Map.of("x", "2"), "assigns itself");
  }

  @Test
  void givesANamedQueryItsDefaults() throws Exception {
    NamedQuery query =
        new NamedQuery(
            "labels",
            "",
            "",
            List.of(
                new QueryParameter("name", "", Optional.of("Russia")),
                new QueryParameter("limit", "", Optional.of("1"))),
            List.of(),
            "SELECT ?l { ?e skos:altLabel ?l, ?n FILTER(STR(?n) = ?name) } ORDER BY ?l");
    assertThat(named(query, Map.of())).containsExactly("l", "Moscow");
    assertThat(named(query, Map.of("limit", "5"))).containsExactly("l", "Moscow", "Russia");
    assertThat(named(query, Map.of("name", "Kim"))).containsExactly("l", "Kim");
    assertThatThrownBy(() -> named(query, Map.of("nam", "Kim")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no parameter nam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { OPTIONAL { SERVICE ?x { ?s ?p ?o } } } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://localhost:1/> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <http://e.org/> FROM <http://localhost:1/>",
        "INSERT DATA { <http://e.org/s> rel:p 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://localhost:1/>",
        "CLEAR ALL",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.tidings.X>(?o)) }",
        "SELECT * { FILTER EXISTS { BIND(<http://jena.apache.org/ARQ/function#wait>(9) AS ?x) } }",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/js#f>(1) AS ?x) }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.concat> ?o }",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
        "SELECT * { ?s ?p",
        "JSON { \"a\": ?s } WHERE { ?s ?p ?o }",
      })
  void refusesWhatIsNotReadingThisStore(String query) {
    assertRefused(query, Map.of(), "cannot run the query");
  }

  @Test
  void saysWhyItRefuses() {
    assertRefused("INSERT DATA { <http://e.org/s> rel:p 1 }", Map.of(), "an update");
    assertRefused("SELECT * { SERVICE ?x {} }", Map.of(), "SERVICE is not allowed");
    assertRefused("SELECT * FROM <x:y> {}", Map.of(), "FROM");
    assertRefused("SELECT * { FILTER(<java:X>()) }", Map.of(), "the function <java:X>");
    assertRefused("SELECT * {\n ?s ?p }", Map.of(), "line 2");
  }

  @Test
  void doesNotReachTheLedgerByComputedGraphNames() throws Exception {
    assertThat(
            csv("SELECT * { BIND(IRI(\"urn:x-arq:DefaultGraph\") AS ?g) GRAPH ?g { ?s ?p ?o } }"))
        .hasSize(1);
    assertThat(
            csv(
                "SELECT * { VALUES ?g { <urn:x-arq:DefaultGraph> <urn:x-arq:DefaultGraphNode> }"
                    + " GRAPH ?g { ?s td:ledgerEntry ?o } }"))
        .hasSize(1);
  }

  @Test
  void allowsHarmlessFunctions() throws Exception {
    assertThat(
            csv(
                "PREFIX afn: <http://jena.apache.org/ARQ/function#>"
                    + " SELECT (afn:localname(rel:arrive_in) AS ?n) (xsd:integer(\"1\") AS ?i) {}"))
        .containsExactly("n,i", "arrive_in,1");
  }

  @Test
  void saysWhenTheRowLimitCutsTheAnswer() throws Exception {
    String query = "SELECT ?l { ?e skos:prefLabel ?l }";
    int all = csv(query).size() - 1;
    assertThat(answer(query, Map.of("limit", "2"))).isEqualTo(new QueryAnswer(2, true));
    assertThat(answer(query, Map.of("limit", Integer.toString(all))))
        .isEqualTo(new QueryAnswer(all, false));
    assertRefused(query, Map.of("limit", "many"), "no number of rows");
  }

  @Test
  void neverGoesAboveItsOwnRowLimit() throws Exception {
    QueryEngine engine = new QueryEngine(store, new QueryLimits(Duration.ofMinutes(1), 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(
            engine.run(
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
                Map.of("limit", "100"),
                AnswerFormat.NTRIPLES,
                0,
                out))
        .isEqualTo(new QueryAnswer(3, true));
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    QueryEngine engine = new QueryEngine(store, new QueryLimits(Duration.ofMillis(200), 10));
    QueryException late =
        catchThrowableOfType(
            QueryException.class,
            () ->
                engine.run(
                    "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                    Map.of(),
                    AnswerFormat.CSV,
                    0,
                    new ByteArrayOutputStream()));
    assertThat(late.kind()).isEqualTo(QueryException.Kind.TIME_OUT);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"CSV", "TSV", "JSON", "XML"})
  void writesTablesThatOtherToolsRead(AnswerFormat format) throws Exception {
    byte[] written = bytes("SELECT ?l { ?e skos:prefLabel ?l }", Map.of(), format);
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          default -> ResultSetLang.RS_XML;
        };
    var rows = ResultsReader.create().lang(lang).read(new ByteArrayInputStream(written));
    assertThat(rows.materialise()).toIterable().hasSize(6);
    assertThat(text("ASK {}", Map.of(), format)).contains("true");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"TURTLE", "NTRIPLES", "JSONLD", "RDFXML"})
  void writesGraphsThatOtherToolsRead(AnswerFormat format) throws Exception {
    String query = "CONSTRUCT WHERE { ?s rel:ratify ?o ; a ?c }";
    Graph expected = parsed(text(query, Map.of(), AnswerFormat.NTRIPLES), Lang.NTRIPLES);
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case NTRIPLES -> Lang.NTRIPLES;
          case JSONLD -> Lang.JSONLD11;
          default -> Lang.RDFXML;
        };
    Graph graph = parsed(text(query, Map.of(), format), lang);
    assertThat(graph.isIsomorphicWith(expected)).isTrue();
    assertThat(graph.size()).isEqualTo(4);
  }

  @Test
  void describesAnEntityFromAllArticles() throws Exception {
    assertThat(text("DESCRIBE entity:person-Vladimir-Putin", Map.of(), AnswerFormat.TURTLE))
        .contains("rel:arrive_in", "\"Vladimir Putin\"@en")
        .startsWith("PREFIX");
  }

  @Test
  void refusesAFormatThatDoesNotFit() {
    assertRefused("CONSTRUCT WHERE { ?s ?p ?o }", Map.of(), "csv is no format");
  }

  @Test
  void passesOnThatTheAnswerCannotBeWritten() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    for (AnswerFormat format : AnswerFormat.values()) {
      String query = format.isForGraphs() ? "CONSTRUCT WHERE { ?s rel:ratify ?o }" : WHO_RATIFIES;
      assertThatThrownBy(
              () ->
                  new QueryEngine(store, QueryLimits.DEFAULT)
                      .run(query, Map.of(), format, 0, broken))
          .as(format.label())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("broken pipe");
    }
  }

  private void assertRefused(String query, Map<String, String> parameters, String reason) {
    assertThatThrownBy(() -> csv(query, parameters))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(reason);
  }

  private QueryAnswer answer(String query, Map<String, String> parameters) throws Exception {
    return new QueryEngine(store, QueryLimits.DEFAULT)
        .run(query, parameters, AnswerFormat.CSV, 0, new ByteArrayOutputStream());
  }

  private String table(String query) throws Exception {
    return text(query, Map.of(), AnswerFormat.TABLE);
  }

  private List<String> csv(String query) throws Exception {
    return csv(query, Map.of());
  }

  private List<String> csv(String query, Map<String, String> parameters) throws Exception {
    return text(query, parameters, AnswerFormat.CSV).lines().toList();
  }

  private List<String> named(NamedQuery query, Map<String, String> parameters) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryEngine(store, QueryLimits.DEFAULT).run(query, parameters, AnswerFormat.CSV, 0, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String text(String query, Map<String, String> parameters, AnswerFormat format)
      throws Exception {
    return new String(bytes(query, parameters, format), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String query, Map<String, String> parameters, AnswerFormat format)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryEngine(store, QueryLimits.DEFAULT).run(query, parameters, format, 0, out);
    return out.toByteArray();
  }

  private static Graph parsed(String text, Lang lang) {
    return RDFParser.fromString(text, lang).toGraph();
  }
}
