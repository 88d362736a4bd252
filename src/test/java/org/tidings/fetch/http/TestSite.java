package org.tidings.fetch.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers what a test tells it, and remembers what it was asked. */
public final class TestSite implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();

  public TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
    try (exchange) {
      pages.getOrDefault(path, it -> send(it, 404, "text/plain", "not here")).handle(exchange);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Something is there. */
  public TestSite has(String path, String type, String body) {
    return answers(path, exchange -> send(exchange, 200, type, body));
  }

  /** An article is there, of one sentence. */
  public TestSite hasArticle(String path, String sentence) {
    return has(path, "text/html; charset=utf-8", article(sentence));
  }

  /** A page with an article of a sentence. */
  public static String article(String sentence) {
    return """
        <html lang=en><head><title>News of the island</title></head><body><article>
        <h1>News of the island</h1><p>%s</p><p>The bank will lend half of the money, the minister
        said, and taxes will pay for the rest of it.</p></article></body></html>
        """
        .formatted(sentence);
  }

  /** Something is there with a version, which is not sent again. */
  public TestSite hasVersion(String path, String type, String body, String etag) {
    return answers(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            send(exchange, 200, type, body);
          }
        });
  }

  /** It is elsewhere. */
  public TestSite redirects(String path, String target) {
    return answers(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          exchange.sendResponseHeaders(301, -1);
        });
  }

  /** It cannot be had. */
  public TestSite fails(String path, int status) {
    return answers(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  public TestSite answers(String path, HttpHandler handler) {
    pages.put(path, handler);
    return this;
  }

  /** Paths in the order in which they were asked. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Forgets what it was asked. */
  public void forget() {
    asked.clear();
  }

  /** How those that asked called themselves. */
  public List<String> agents() {
    return List.copyOf(agents);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of something. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
