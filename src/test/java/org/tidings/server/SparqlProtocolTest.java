package org.tidings.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.QueryLimits;
import org.tidings.store.StoreException;

/**
 * The cases of the W3C's SPARQL 1.1 Protocol test suite that concern queries, by their names there,
 * and what this server refuses.
 *
 * @see <a href="https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/">Protocol
 *     tests</a>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String ARTICLE = "http://localhost:3030/article/harbour-2";

  private final ServedStore served;
  private final Path folder;

  SparqlProtocolTest(@TempDir Path folder) throws StoreException {
    this.folder = folder;
    this.served = ServedStore.in(folder.resolve("kg"));
  }

  @AfterAll
  void close() {
    served.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> ask(String query, String... headers) {
    return served.get("/sparql?query=" + encoded(query), headers);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void queryGet() {
    HttpResponse<String> answer = ask("ASK {}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith("application/sparql-results+");
    assertThat(answer.body()).contains("true");
  }

  @Test
  void queryPostForm() {
    HttpResponse<String> answer = served.post("/sparql", FORM, "query=" + encoded("ASK {}"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void queryPostDirect() {
    HttpResponse<String> answer = served.post("/sparql", QUERY, "ASK {}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void queryDatasetDefaultGraph() {
    HttpResponse<String> answer =
        served.post(
            "/sparql?default-graph-uri=" + encoded(ARTICLE),
            QUERY,
            "SELECT (COUNT(*) AS ?n) { ?x a <https://schema.org/NewsArticle> }");
    assertThat(answer.body()).contains(">1<");
  }

  @Test
  void queryDatasetNamedGraph() {
    HttpResponse<String> answer =
        served.post(
            "/sparql?named-graph-uri=" + encoded(ARTICLE), QUERY, "ASK { GRAPH ?g { ?s ?p ?o } }");
    assertThat(answer.body()).contains("true");
    assertThat(
            served
                .post("/sparql?named-graph-uri=" + encoded(ARTICLE), QUERY, "ASK { ?s ?p ?o }")
                .body())
        .contains("false");
  }

  @Test
  void queryDatasetOfTheProtocolReplacesThatOfTheQuery() {
    HttpResponse<String> answer =
        served.post(
            "/sparql?default-graph-uri=" + encoded(ARTICLE),
            QUERY,
            "ASK FROM <http://localhost:3030/article/x> {"
                + " ?x <https://schema.org/identifier> \"harbour-2\" }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * {?s ?p ?o} LIMIT 1, application/sparql-results+xml, <sparql",
    "SELECT * {?s ?p ?o} LIMIT 1, application/sparql-results+json, bindings",
    "SELECT * {?s ?p ?o} LIMIT 1, text/csv, 's,p,o'",
    "SELECT * {?s ?p ?o} LIMIT 1, text/tab-separated-values, ?s",
    "CONSTRUCT {?s ?p ?o} {?s ?p ?o}, text/turtle, <http",
    "CONSTRUCT {?s ?p ?o} {?s ?p ?o}, application/n-triples, <http",
    "CONSTRUCT {?s ?p ?o} {?s ?p ?o}, application/ld+json, @id",
    "DESCRIBE <http://localhost:3030/entity/place-Russia>, application/rdf+xml, rdf:RDF"
  })
  void queryContentTypes(String query, String type, String part) {
    HttpResponse<String> answer = ask(query, "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith(type);
    assertThat(answer.body()).contains(part);
  }

  @Test
  void badQueryMethod() {
    assertThat(served.method("PUT", "/sparql?query=" + encoded("ASK {}"), "").statusCode())
        .isEqualTo(405);
  }

  @Test
  void badMultipleQueries() {
    assertThat(served.get("/sparql?query=ASK%20%7B%7D&query=SELECT%20*%20%7B%7D").statusCode())
        .isEqualTo(400);
  }

  @Test
  void badQueryWrongMediaType() {
    assertThat(served.post("/sparql", "text/plain", "ASK {}").statusCode()).isEqualTo(415);
  }

  @Test
  void badQueryMissingFormType() {
    assertThat(served.post("/sparql", "application/octet-stream", "query=ASK").statusCode())
        .isEqualTo(415);
  }

  @Test
  void badQuerySyntax() {
    assertThat(ask("ASK { ").statusCode()).isEqualTo(400);
  }

  @Test
  void badQueryMissing() {
    assertThat(served.post("/sparql", FORM, "").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://example.org/>",
        "DROP ALL"
      })
  void refusesUpdates(String update) {
    assertThat(served.post("/sparql", "application/sparql-update", update).statusCode())
        .isEqualTo(415);
    assertThat(served.post("/sparql", FORM, "update=" + encoded(update)).statusCode())
        .isEqualTo(400);
    assertThat(served.post("/sparql", QUERY, update).statusCode()).isEqualTo(400);
    assertThat(served.post("/update", "application/sparql-update", update).statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * FROM <http://example.org/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (<java:java.lang.System.exit>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#x>() AS ?x) {}",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }"
      })
  void refusesWhatReachesOutOfTheArticles(String query) {
    assertThat(ask(query).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesGraphsFromElsewhereByParameter() {
    assertThat(
            served
                .get("/sparql?query=ASK%7B%7D&default-graph-uri=http%3A%2F%2Fexample.org%2F")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void seesTheUnionOfTheArticlesAndNotTheLedger() {
    assertThat(ask("ASK { ?s <https://w3id.org/tidings#ledgerEntry> ?o }").body())
        .contains("false");
    assertThat(
            ask("SELECT ?a { ?a a <https://schema.org/NewsArticle> }", "Accept", "text/csv").body())
        .contains("harbour-2")
        .contains("lantern");
  }

  @Test
  void cutsAnswersAtTheRowLimit() {
    HttpResponse<String> answer = ask("SELECT * { ?s ?p ?o . ?a ?b ?c }", "Accept", "text/csv");
    assertThat(answer.body().lines()).hasSize(1001);
  }

  @Test
  void stopsQueriesThatTakeTooLong() throws Exception {
    QueryLimits short_ = new QueryLimits(Duration.ofMillis(200), 1000);
    try (ServedStore hasty = ServedStore.with(folder.resolve("hasty"), short_, Optional.empty())) {
      String heavy = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
      assertThat(hasty.get("/sparql?query=" + encoded(heavy)).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void answersTheGraphStoreProtocolForReading() {
    HttpResponse<String> one =
        served.get("/data?graph=" + encoded(ARTICLE), "Accept", "application/n-triples");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body()).contains("\"Seoul reports soldiers\"@en").doesNotContain("ledgerEntry");
    assertThat(served.get("/data?default", "Accept", "application/n-triples").body())
        .contains("harbour-2")
        .contains("lantern");
    assertThat(served.get("/data?graph=urn:none").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void refusesToChangeGraphs(String method) {
    assertThat(served.method(method, "/data?graph=" + encoded(ARTICLE), "").statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&stylesheet=x%22%3F%3E%3Cform%20action%3D%22http%3A%2F%2Fevil.example%22%2F%3E",
        "&output=json&callback=alert",
        "&force-accept=text%2Fhtml",
        "&output=%22%3E%3Cscript%3E",
        "&using-graph-uri=http%3A%2F%2Flocalhost%3A3030%2F"
      })
  void parametersThatTheProtocolDoesNotHaveAreRefused(String more) {
    HttpResponse<String> answer = served.get("/sparql?query=" + encoded("ASK {}") + more);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("evil", "alert", "script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&output=json", "&format=application%2Fsparql-results%2Bjson"})
  void theFormatMayBeAParameter(String more) {
    HttpResponse<String> answer = served.get("/sparql?query=" + encoded("ASK {}") + more);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).startsWith("application/sparql-results+json");
  }
}
