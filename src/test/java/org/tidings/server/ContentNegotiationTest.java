package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.store.StoreException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentNegotiationTest {

  private static final List<String> RESOURCES =
      List.of(
          "/entity/person-Vladimir-Putin",
          "/thing/treaty-11bd9b9ca6-79",
          "/statement/ecbee72dbc40",
          "/evidence/0613363fa91a",
          "/article/harbour-2");

  private static final Map<String, Lang> SYNTAXES =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/ld+json", Lang.JSONLD11);

  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "text/turtle", ".ttl", "application/n-triples", ".nt", "application/ld+json", ".jsonld");

  private final ServedStore served;

  ContentNegotiationTest(@TempDir Path folder) throws StoreException {
    this.served = ServedStore.in(folder);
  }

  @AfterAll
  void close() {
    served.close();
  }

  static Stream<Arguments> resourcesAndTypes() {
    return RESOURCES.stream()
        .flatMap(path -> SYNTAXES.keySet().stream().map(type -> Arguments.of(path, type)));
  }

  @ParameterizedTest
  @MethodSource("resourcesAndTypes")
  void describesEveryKindOfResourceInRdf(String path, String type) {
    HttpResponse<String> negotiated = served.get(path, "Accept", type);
    assertThat(negotiated.statusCode()).isEqualTo(200);
    assertThat(contentType(negotiated)).startsWith(type);
    Graph graph = graph(negotiated.body(), type);
    Node resource = NodeFactory.createURI("http://localhost:3030" + path);
    assertThat(graph.contains(resource, Node.ANY, Node.ANY)).isTrue();
    HttpResponse<String> linked = served.get(path + EXTENSIONS.get(type));
    assertThat(graph(linked.body(), type).isIsomorphicWith(graph)).isTrue();
  }

  private static Graph graph(String text, String type) {
    return RDFParser.fromString(text, SYNTAXES.get(type)).toGraph();
  }

  private static String contentType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  static Stream<String> resources() {
    return RESOURCES.stream();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void showsEveryKindOfResourceToBrowsers(String path) {
    HttpResponse<String> answer =
        served.get(
            path, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).startsWith("text/html");
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(answer.body()).contains("<h1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|text/html",
        "text/turtle;q=0.5, application/ld+json|application/ld+json",
        "text/*;q=0.3, text/turtle;q=0.8|text/turtle",
        "application/json|application/json",
        "text/csv|text/csv",
        "text/html;q=0, text/turtle;q=0.1|text/turtle"
      })
  void weighsWhatIsAccepted(String accept, String type) {
    assertThat(contentType(served.get("/entity/place-Russia", "Accept", accept))).startsWith(type);
  }

  @Test
  void saysSoWhereItHasNoSuchFormat() {
    assertThat(served.get("/entity/place-Russia", "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({
    "/entity/person-Nobody",
    "/thing/nothing-0000000000-1",
    "/statement/0",
    "/evidence/0",
    "/article/none",
    "/nowhere",
    "/entity/person-Nobody.ttl"
  })
  void saysSoWhereThereIsNothing(String path) {
    assertThat(served.get(path).statusCode()).isEqualTo(404);
    assertThat(served.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(404);
  }

  @Test
  void showsTheStatementBehindAnEvidenceNode() {
    assertThat(served.get("/evidence/0613363fa91a").body())
        .contains("Vladimir Putin")
        .contains("<mark class=\"relation\">met</mark>")
        .contains("class=\"meant\"");
  }

  @Test
  void marksNamesInArticlesAndListsTheFactsOfEachSentence() {
    assertThat(served.get("/article/harbour-2").body())
        .contains("id=\"sentence_151_197\"")
        .contains("href=\"/entity/person-Kim-Jong-Un\"")
        .contains("href=\"/statement/ecbee72dbc40\"");
  }
}
