package org.tidings.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.tidings.query.QueryLimits;
import org.tidings.server.protocol.Credentials;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

/** The sample articles behind a server on a free port of this machine. */
final class ServedStore implements AutoCloseable {

  private static final String[] FILES = {
    "graph/model-example.trig", "query/harbour.trig", "query/lantern.trig", "server/hostile.trig"
  };

  private final GraphStore store;
  private final ExplorerServer server;

  private ServedStore(GraphStore store, ServerSettings settings) {
    this.store = store;
    try {
      this.server = ExplorerServer.start(store, settings);
    } catch (ServerException e) {
      throw new IllegalStateException(e);
    }
  }

  static ServedStore in(Path folder) throws StoreException {
    return with(folder, new QueryLimits(Duration.ofSeconds(20), 1000), Optional.empty());
  }

  static ServedStore with(Path folder, QueryLimits limits, Optional<Credentials> credentials)
      throws StoreException {
    return of(
        SampleArticles.summedUp(folder, FILES),
        new ServerSettings("127.0.0.1", 0, limits, credentials));
  }

  static ServedStore of(GraphStore store, ServerSettings settings) {
    return new ServedStore(store, settings);
  }

  GraphStore store() {
    return store;
  }

  URI address() {
    return server.address();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        request(path, "Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> method(String method, String path, String body) {
    return send(request(path).method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  // A new connection each time: the server may close one whose body it refused.
  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient()
          .send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The status line that a request gets which no client library would send. */
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
