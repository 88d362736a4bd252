package org.tidings.server.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.query.QueryLimits;
import org.tidings.server.ExplorerServer;
import org.tidings.server.ServerException;
import org.tidings.server.ServerSettings;
import org.tidings.server.protocol.Credentials;
import org.tidings.source.Capture;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

class HandOverTest {

  private final RememberingIntake intake = new RememberingIntake();
  private final AccessToken token = AccessToken.random(new SecureRandom());
  private final Path folder;
  private final GraphStore store;
  private final ExplorerServer server;

  HandOverTest(@TempDir Path folder) throws StoreException, ServerException {
    this.folder = folder;
    this.store = GraphStore.openOrCreate(folder.resolve("kg"), "http://localhost:3030/");
    Credentials credentials = new Credentials("reader:secret");
    this.server =
        ExplorerServer.start(
            store,
            new ServerSettings("0.0.0.0", 0, QueryLimits.DEFAULT, Optional.of(credentials)),
            new HandOver(token, intake));
  }

  @AfterEach
  void close() {
    server.close();
    store.close();
  }

  private Serving serving() {
    return ServingFile.in(store.directory()).read().orElseThrow();
  }

  private static RawDocument document(String name, String text) {
    return new RawDocument(
        name, Optional.empty(), Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  private static News rest(HandOverClient client) throws HandOverException {
    List<String> lines = new ArrayList<>();
    News news = client.end();
    lines.addAll(news.lines());
    while (!news.ended()) {
      news = client.end();
      lines.addAll(news.lines());
    }
    return new News(lines, true, true);
  }

  @Test
  void bringsDocumentsAsTheyAre() throws Exception {
    byte[] bytes = {0, 1, (byte) 0xFF, 'a', '\n'};
    Path origin = Path.of("/news/a.html");
    String odd = "news/\ud800 \u00fc \ud83d\udcf0.html";
    HandOverClient client = new HandOverClient(serving(), "order \u00fc");
    Capture capture =
        new Capture(
            Optional.of("https://example.org/"),
            Optional.of("utf-8"),
            Optional.of(LocalDate.of(2024, 11, 6)));
    client.add(new RawDocument(odd, Optional.of(origin), Format.HTML, bytes, capture));
    client.add(new Unreadable("b.pdf", Optional.empty(), SkipReason.UNSUPPORTED, "it is a PDF"));
    List<String> lines = new ArrayList<>(client.bring().lines());
    lines.addAll(rest(client).lines());

    assertThat(lines).containsExactly("built " + odd.replace('\ud800', '?'), "built b.pdf", "done");
    assertThat(intake.orders()).containsExactly("order \u00fc");
    RawDocument first = (RawDocument) intake.items().get(0);
    assertThat(first.identifier()).isEqualTo(odd);
    assertThat(first.origin()).contains(origin);
    assertThat(first.format()).isEqualTo(Format.HTML);
    assertThat(first.content()).isEqualTo(bytes);
    assertThat(first.capture()).isEqualTo(capture);
    assertThat(intake.items().get(1))
        .isEqualTo(
            new Unreadable("b.pdf", Optional.empty(), SkipReason.UNSUPPORTED, "it is a PDF"));
  }

  @Test
  void bringsThousandsOfDocumentsInTheirOrder() throws Exception {
    HandOverClient client = new HandOverClient(serving(), "order");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      names.add("n" + i);
      boolean due = client.add(document("n" + i, "text"));
      while (due) {
        due = !client.bring().taken();
      }
    }
    boolean left = true;
    while (left) {
      left = !client.bring().taken();
    }
    rest(client);
    assertThat(intake.items()).extracting(SourceItem::identifier).containsExactlyElementsOf(names);
  }

  @Test
  void stopsWhenItsCallerWantsToStop() throws Exception {
    HandOverClient client = new HandOverClient(serving(), "order");
    client.add(document("a", "text"));
    client.bring();
    List<String> lines = new ArrayList<>();
    News news = client.stop();
    lines.addAll(news.lines());
    while (!news.ended()) {
      news = client.stop();
      lines.addAll(news.lines());
    }
    assertThat(lines).endsWith("stopped");
  }

  @Test
  void buildsOneAfterTheOther() throws Exception {
    HandOverClient first = new HandOverClient(serving(), "first");
    HandOverClient second = new HandOverClient(serving(), "second");
    second.add(document("b", "text"));
    second.bring();
    first.add(document("a", "text"));
    first.bring();
    rest(first);
    rest(second);
    assertThat(intake.items()).extracting(SourceItem::identifier).containsExactly("a", "b");
  }

  @Test
  void takesACallerForGoneThatIsSilentForTooLong() throws Exception {
    Delivery delivery = new Delivery(Duration.ofMillis(20));
    assertThat(delivery.hasNext()).isFalse();
    assertThat(delivery.isStopped()).isTrue();
  }

  @Test
  void tellsThatABuildEndedThatFailed() throws Exception {
    assertThat(rest(new HandOverClient(serving(), "fail")).lines()).isEmpty();
  }

  @Test
  void takesOnlySoManyBuildsAtATime() throws Exception {
    for (int i = 0; i < 8; i++) {
      new HandOverClient(serving(), "order");
    }
    assertThatThrownBy(() -> new HandOverClient(serving(), "order"))
        .isInstanceOf(HandOverException.class)
        .hasMessageContaining("503");
  }

  @Test
  void letsOnlyItsOwnerReadTheToken() throws Exception {
    Path file = store.directory().resolve("serving.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(serving().address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void takesTheTokenAwayWhenItEnds() throws Exception {
    server.close();
    assertThat(store.directory().resolve("serving.json")).doesNotExist();
  }

  @Test
  void trustsNoFileThatOthersCanRead() throws Exception {
    Path file = store.directory().resolve("serving.json");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(ServingFile.in(store.directory()).read()).isEmpty();
  }

  @Test
  void trustsNoFileThatSendsItToAnotherMachine() throws Exception {
    ServingFile file = new ServingFile(folder.resolve("serving.json"));
    file.write(new Serving(URI.create("http://news.example:3030/"), token));
    assertThat(file.read()).isEmpty();
  }

  @Test
  void trustsNoFileOfAProcessThatHasGone() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path file = store.directory().resolve("serving.json");
    String text = Files.readString(file);
    String own = "\"process\":" + ProcessHandle.current().pid();
    assertThat(text).contains(own);
    Files.writeString(file, text.replace(own, "\"process\":" + gone.pid()));
    assertThat(ServingFile.in(store.directory()).read()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"address\": 1}", "\u0000"})
  void trustsNoBrokenFile(String text) throws Exception {
    Files.writeString(store.directory().resolve("serving.json"), text);
    assertThat(ServingFile.in(store.directory()).read()).isEmpty();
  }

  private String status(InetAddress from, String method, String path, String... headers)
      throws IOException {
    int port = server.address().getPort();
    try (Socket socket = new Socket(from, port)) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nConnection: close\r\n"
              + String.join("\r\n", headers)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.substring(9, 12);
    }
  }

  private String status(String method, String path, String... headers) throws IOException {
    return status(InetAddress.getLoopbackAddress(), method, path, headers);
  }

  private String authorization() {
    return "Authorization: " + token.header();
  }

  private static final String HOST = "Host: localhost";
  private static final String EMPTY = "Content-Length: 0";

  @ParameterizedTest
  @ValueSource(strings = {"/handover", "/handover/1", "/handover/1/end", "/handover/x/y/z"})
  void refusesWhoDoesNotShowTheToken(String path) throws Exception {
    assertThat(status("POST", path, HOST, EMPTY)).isEqualTo("401");
    assertThat(status("POST", path, HOST, EMPTY, "Authorization: Bearer " + "0".repeat(64)))
        .isEqualTo("401");
    assertThat(status("POST", path, HOST, EMPTY, "Authorization: Bearer")).isEqualTo("401");
    assertThat(status("GET", path, HOST)).isEqualTo("401");
    assertThat(intake.orders()).isEmpty();
  }

  @Test
  void refusesAReadersPasswordForTheToken() throws Exception {
    String reader = "Authorization: Basic cmVhZGVyOnNlY3JldA==";
    assertThat(status("GET", "/sources", HOST, reader)).isEqualTo("200");
    assertThat(status("POST", "/handover", HOST, EMPTY, reader)).isEqualTo("401");
  }

  @Test
  void letsTheTokenOpenNothingElse() throws Exception {
    assertThat(status("GET", "/sources", HOST, authorization())).isEqualTo("401");
    assertThat(status("GET", "/handover/../sources", HOST, authorization()))
        .isIn("400", "401", "404", "405");
    assertThat(status("POST", "/handover/../sparql", HOST, EMPTY, authorization()))
        .isIn("400", "401", "404");
  }

  @Test
  void refusesToBeCalledByAnotherName() throws Exception {
    assertThat(status("POST", "/handover", "Host: evil.example", EMPTY, authorization()))
        .isEqualTo("421");
  }

  @Test
  void refusesOtherMachines() throws Exception {
    InetAddress own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst()
            .orElse(InetAddress.getLoopbackAddress());
    String host = "Host: " + own.getHostAddress().replaceFirst("%.*", "");
    String expected = own.isLoopbackAddress() ? "201" : "403";
    assertThat(
            status(
                own,
                "POST",
                "/handover",
                host.contains("::") ? HOST : host,
                EMPTY,
                authorization()))
        .isEqualTo(expected);
  }

  @Test
  void wantsToKnowHowMuchComes() throws Exception {
    assertThat(status("POST", "/handover", HOST, authorization())).isEqualTo("411");
    assertThat(status("POST", "/handover", HOST, authorization(), "Transfer-Encoding: chunked"))
        .isEqualTo("411");
    assertThat(status("POST", "/handover", HOST, authorization(), "Content-Length: 5000000"))
        .isEqualTo("413");
    HandOverClient open = new HandOverClient(serving(), "order");
    assertThat(status("POST", "/handover/1", HOST, authorization(), "Content-Length: 40000000"))
        .isEqualTo("413");
    open.stop();
  }

  @Test
  void refusesWhatIsPacked() throws Exception {
    assertThat(status("POST", "/handover", HOST, EMPTY, authorization(), "Content-Encoding: gzip"))
        .isEqualTo("415");
  }

  @Test
  void knowsItsBuildsAndMethods() throws Exception {
    assertThat(status("POST", "/handover/77", HOST, EMPTY, authorization())).isEqualTo("404");
    assertThat(status("PUT", "/handover", HOST, EMPTY, authorization())).isEqualTo("405");
    new HandOverClient(serving(), "order");
    assertThat(status("POST", "/handover/1/nonsense", HOST, EMPTY, authorization()))
        .isEqualTo("404");
  }

  @Test
  void refusesWhatIsNoBatchOfDocuments() throws Exception {
    new HandOverClient(serving(), "order");
    assertThat(
            status(
                "POST", "/handover/1", HOST, authorization(), "Content-Length: 9\r\n\r\nnonsense!"))
        .isEqualTo("400");
    assertThatThrownBy(() -> DocumentBatch.read(new byte[] {1, 0, 1, 'a'}))
        .isInstanceOf(MalformedBatchException.class);
    assertThat(DocumentBatch.read(new byte[0])).isEmpty();
  }

  @Test
  void keepsTheTokenOutOfMessages() {
    assertThat(new HandOver(token, intake).toString()).doesNotContain(token.text());
  }
}
