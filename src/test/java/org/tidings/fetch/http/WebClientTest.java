package org.tidings.fetch.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;

@Timeout(30)
class WebClientTest {

  private static final WebLimits LIMITS =
      new WebLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(600), 100_000);

  private final TestSite site;

  WebClientTest() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static WebAnswer get(String url, Validators earlier) throws WebFailure {
    WebAddress address = address(url);
    Reach reach = new Reach(List.of(address), List.of(), true);
    try (WebClient client = new WebClient("Tidings/test", reach, LIMITS, () -> false)) {
      return client.get(address, earlier);
    }
  }

  private static WebAddress address(String url) {
    try {
      return WebAddress.of(url);
    } catch (AddressException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static WebFailure failure(String url) {
    return catchThrowableOfType(WebFailure.class, () -> get(url, Validators.NONE));
  }

  @Test
  void getsWhatIsThere() throws WebFailure {
    site.hasVersion("/a", "text/html; charset=utf-8", "<p>Grüße", "\"1\"");
    WebAnswer answer = get(site.url("/a"), Validators.NONE);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo("text/html");
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("<p>Grüße");
    assertThat(answer.validators().etag()).contains("\"1\"");
    assertThat(answer.server()).map(InetAddress::isLoopbackAddress).contains(true);
    assertThat(site.agents()).containsOnly("Tidings/test");
  }

  @Test
  void asksWhetherAnythingHasChanged() throws WebFailure {
    site.hasVersion("/a", "text/html", "x", "\"1\"");
    Validators earlier = new Validators(Optional.of("\"1\""), Optional.empty());
    assertThat(get(site.url("/a"), earlier).status()).isEqualTo(304);
  }

  @Test
  void followsNoRedirects() throws WebFailure {
    site.redirects("/a", "/b").hasArticle("/b", "It is here.");
    assertThat(get(site.url("/a"), Validators.NONE).status()).isEqualTo(301);
    assertThat(site.asked()).containsExactly("/a");
  }

  @Test
  void takesABodyOutOfItsChunksAndLeavesItPacked() throws WebFailure {
    byte[] packed = {0x1f, (byte) 0x8b, 8, 1, 2, 3};
    site.answers(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(packed);
        });
    WebAnswer answer = get(site.url("/a"), Validators.NONE);
    assertThat(answer.body()).isEqualTo(packed);
    assertThat(answer.header("Content-Encoding")).contains("gzip");
    assertThat(answer.header("Transfer-Encoding")).isEmpty();
  }

  @Test
  void endsAnAnswerThatIsTooLarge() {
    site.answers(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 1_000_000; i++) {
            out.write(new byte[10_000]);
          }
        });
    assertThat(failure(site.url("/a")))
        .hasMessageContaining("more than 100,000 bytes")
        .matches(WebFailure::isRefused);
  }

  @Test
  void endsAnAnswerThatDribbles() throws IOException {
    try (ServerSocket server = endless("HTTP/1.1 200 OK\r\n\r\n", "x")) {
      assertThat(failure(url(server))).hasMessageContaining("takes longer");
    }
  }

  @Test
  void endsHeadersThatDribble() throws IOException {
    try (ServerSocket server = endless("HTTP/1.1 200 OK\r\n", "A: b\r\n")) {
      assertThat(failure(url(server))).isNotNull();
    }
  }

  private static String url(ServerSocket server) {
    return "http://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /** A server that says something, and then something more again and again. */
  private static ServerSocket endless(String first, String more) throws IOException {
    ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write(first.getBytes(US_ASCII));
                while (!server.isClosed()) {
                  out.write(more.getBytes(US_ASCII));
                  out.flush();
                  java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                }
              } catch (IOException e) {
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  @Test
  void leavesOffWhenItIsToStop() throws IOException {
    WebAddress address;
    try (ServerSocket server = endless("HTTP/1.1 200 OK\r\n\r\n", "x")) {
      address = address(url(server));
      Reach reach = new Reach(List.of(address), List.of(), true);
      try (WebClient client = new WebClient("T", reach, WebLimits.DEFAULT, () -> true)) {
        assertThatThrownBy(() -> client.get(address, Validators.NONE))
            .hasMessageContaining("interrupted");
      }
    }
  }

  @Test
  void asksThePinnedAddressUnderTheNameOfTheHost() throws Exception {
    AtomicReference<String> host = new AtomicReference<>("");
    site.answers(
        "/a",
        exchange -> {
          host.set(exchange.getRequestHeaders().getFirst("Host"));
          exchange.sendResponseHeaders(204, -1);
        });
    WebAddress address = address("http://news.example:" + site.port() + "/a");
    Reach reach = new Reach(List.of(address), List.of(), true);
    PinnedHosts hosts =
        new PinnedHosts(reach, name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
    try (WebClient client = new WebClient("T", hosts, LIMITS, () -> false)) {
      assertThat(client.get(address, Validators.NONE).status()).isEqualTo(204);
    }
    assertThat(host.get()).isEqualTo("news.example:" + site.port());
  }

  @Test
  void refusesThisMachineUnlessItIsAllowed() throws Exception {
    for (String url :
        List.of(
            site.url("/a"),
            "http://localhost:" + site.port() + "/a",
            "http://127.1:" + site.port() + "/a",
            "http://2130706433:" + site.port() + "/a",
            "http://[::1]:" + site.port() + "/a",
            "http://[::ffff:127.0.0.1]:" + site.port() + "/a",
            "http://0.0.0.0:" + site.port() + "/a")) {
      WebAddress address = address(url);
      Reach reach = new Reach(List.of(address), List.of(Reach.ANY), false);
      try (WebClient client = new WebClient("T", reach, LIMITS, () -> false)) {
        assertThatThrownBy(() -> client.get(address, Validators.NONE))
            .as(url)
            .hasMessageContaining("private network");
      }
    }
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    int port;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = server.getLocalPort();
    }
    assertThat(failure("http://127.0.0.1:" + port + "/"))
        .hasMessageContaining("cannot be talked to")
        .matches(it -> !it.isRefused());
  }
}
