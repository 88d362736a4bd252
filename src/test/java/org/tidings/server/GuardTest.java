package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.QueryLimits;
import org.tidings.server.protocol.Credentials;
import org.tidings.server.protocol.HostPolicy;
import org.tidings.store.StoreException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {

  private final ServedStore served;
  private final Path folder;

  GuardTest(@TempDir Path folder) throws StoreException {
    this.folder = folder;
    this.served = ServedStore.in(folder.resolve("kg"));
  }

  @AfterAll
  void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:3030", "localhost.evil.example", ""})
  void refusesToBeCalledByAnotherName(String host) {
    assertThat(served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .containsPattern(" 4(21|00) ");
    assertThat(
            served.raw(
                "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: "
                    + host
                    + "\r\nConnection: close\r\n\r\n"))
        .containsPattern(" 4(21|00) ");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost:3030, true",
    "127.0.0.1, '[::1]:3030', true",
    "127.0.0.1, 10.0.0.7, false",
    "0.0.0.0, 10.0.0.7:3030, true",
    "0.0.0.0, '[fe80::1]', true",
    "0.0.0.0, evil.example, false",
    "news.example, News.Example:80, true"
  })
  void knowsItsNames(String bound, String header, boolean admitted) {
    assertThat(HostPolicy.of(bound, "localhost").admits(header)).isEqualTo(admitted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/static/../GraphServer.class",
        "/static/..%2f..%2fGraphServer.class",
        "/static/%2e%2e/secret",
        "/static//etc/passwd",
        "/static/tidings.css/",
        "/entity/..;/data",
        "/static/org/tidings/server/GraphServer.class"
      })
  void isNotTrickedByPaths(String path) {
    assertThat(
            served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .containsPattern(" (400|404) ");
  }

  @Test
  void refusesLargeBodies() {
    String large = "query=ASK%7B%7D&x=" + "x".repeat(1 << 20);
    assertThat(served.post("/sparql", "application/x-www-form-urlencoded", large).statusCode())
        .isEqualTo(413);
    assertThat(
            served.raw(
                """
                POST /sparql HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Content-Type: application/sparql-query\r
                Transfer-Encoding: chunked\r
                \r
                6\r
                ASK {}\r
                0\r
                \r
                """))
        .contains(" 411 ");
  }

  @Test
  void unpacksNoBodies() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("ASK {} ".getBytes(StandardCharsets.UTF_8));
      gzip.write(" ".repeat(64 << 20).getBytes(StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(served.address().resolve("/sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()))
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void tellsBrowsersToLoadNothingFromElsewhere() {
    HttpResponse<String> answer = served.get("/", "Origin", "https://elsewhere.example");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self';");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(
            served
                .get("/sparql?query=ASK%7B%7D", "Origin", "https://elsewhere.example")
                .headers()
                .map())
        .doesNotContainKey("access-control-allow-origin")
        .containsKey("content-security-policy");
  }

  @Test
  void compressesLargeAnswers() {
    HttpResponse<String> answer = served.get("/static/tidings.css", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void wantsThePasswordWhereThereIsOne() throws Exception {
    Credentials credentials = new Credentials("reader:correct horse");
    try (ServedStore closed =
        ServedStore.with(folder.resolve("closed"), QueryLimits.DEFAULT, Optional.of(credentials))) {
      HttpResponse<String> refused = closed.get("/");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
      assertThat(closed.get("/", "Authorization", basic("reader:wrong")).statusCode())
          .isEqualTo(401);
      assertThat(closed.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(401);
      assertThat(closed.get("/", "Authorization", basic("reader:correct horse")).statusCode())
          .isEqualTo(200);
    }
  }

  private static String basic(String line) {
    return "Basic " + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/static/tidings.css"})
  void doesNotEchoRequests(String path) {
    assertThat(
            served.raw(
                "TRACE "
                    + path
                    + " HTTP/1.1\r\nHost: localhost\r\nCookie: secret\r\nConnection: close\r\n\r\n"))
        .contains(" 405 ")
        .doesNotContain("secret");
  }

  @Test
  void manyParametersAreTheClientsFault() {
    String form = "a=1&".repeat(10_000);
    assertThat(served.post("/sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=%zz", "/sparql?query=%zz", "/search?q=%ff%fe"})
  void parametersThatAreNotEncodedAreTheClientsFault(String path) {
    String answer =
        served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).doesNotContain(" 500 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/static/", "/static/none.css", "/sparql/x", "/%00", "/a/../../b"})
  void errorsTellNothingOfTheServer(String path) {
    String answer =
        served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern(" 4\\d\\d ").doesNotContainIgnoringCase("jetty");
  }
}
