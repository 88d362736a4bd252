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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tidings.graph.ArticleGraph;
import org.tidings.query.QueryLimits;
import org.tidings.server.protocol.Credentials;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

/** The sample articles behind a server on a free port of this machine. */
final class ServedStore implements AutoCloseable {

  private static final String BASE = "http://localhost:3030/";
  private static final List<String> FILES =
      List.of(
          "graph/model-example.trig",
          "query/harbour.trig",
          "query/lantern.trig",
          "server/hostile.trig");

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
    GraphStore store = GraphStore.openOrCreate(folder, BASE);
    List<StoredArticle> articles = new ArrayList<>();
    FILES.forEach(file -> articles.addAll(articles(file)));
    store.commit(articles);
    return of(store, new ServerSettings("127.0.0.1", 0, limits, credentials));
  }

  private static List<StoredArticle> articles(String file) {
    DatasetGraph read =
        RDFDataMgr.loadDatasetGraph(
            Path.of("src/test/resources/org/tidings").resolve(file).toString());
    List<StoredArticle> articles = new ArrayList<>();
    read.listGraphNodes()
        .forEachRemaining(
            name -> {
              Graph graph = GraphFactory.createDefaultGraph();
              read.getGraph(name).find().forEachRemaining(graph::add);
              LedgerEntry entry =
                  new LedgerEntry(
                      name.getURI(), name.getURI(), "c", "f", Optional.empty(), Optional.empty());
              articles.add(new StoredArticle(entry, new ArticleGraph(name.getURI(), graph)));
            });
    return articles;
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
