package org.tidings.server;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.tidings.server.protocol.GraphEndpoint;
import org.tidings.server.protocol.Guard;
import org.tidings.server.protocol.HostPolicy;
import org.tidings.server.protocol.PagesFilter;
import org.tidings.server.protocol.QueryEndpoint;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * A store over HTTP, reading only: {@code /sparql}, {@code /data} and the explorer, on one port.
 * The store must stay open while the server runs, and may be written to. Thread-safe.
 *
 * @see <a href="https://jena.apache.org/documentation/fuseki2/fuseki-embedded.html">Fuseki
 *     embedded</a>
 */
public final class GraphServer implements AutoCloseable {

  private static final int MOST_THREADS = 64;
  private static final int LARGEST_FORM = 1 << 20;
  private static final int SMALLEST_GZIPPED = 1 << 10;
  private static final long SMALL_STORE = 500_000;

  private final FusekiServer fuseki;
  private final ServerSettings settings;

  private GraphServer(FusekiServer fuseki, ServerSettings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /**
   * Starts a server that answers when this returns.
   *
   * @param explorer answers what is not SPARQL
   * @param bodies how much a request may bring
   * @param before filters that see requests first
   * @throws ServerException if the place to listen on is taken or not this machine's
   */
  public static GraphServer start(
      GraphStore store,
      ServerSettings settings,
      HttpServlet explorer,
      Guard.BodyLimits bodies,
      List<Filter> before)
      throws ServerException {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .maxServerThreads(MOST_THREADS)
            .fusekiModules(FusekiModules.empty());
    before.forEach(filter -> builder.addFilter("/*", filter));
    FusekiServer fuseki =
        builder
            .addFilter("/*", guard(store, settings, bodies))
            .addFilter("/*", new PagesFilter(explorer))
            .registerOperation(QUERY, new QueryEndpoint(settings.limits()))
            .registerOperation(GRAPHS, new GraphEndpoint(() -> isSmall(store)))
            .add("/", service(store))
            .build();
    prepare(fuseki.getJettyServer(), settings);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new ServerException(String.valueOf(ExceptionUtils.getRootCause(e).getMessage()), e);
    }
    return new GraphServer(fuseki, settings);
  }

  private static final Operation QUERY =
      Operation.alloc("urn:tidings:query", "query", "SPARQL query within limits");
  private static final Operation GRAPHS =
      Operation.alloc("urn:tidings:graphs", "graphs", "Graph Store Protocol, reading");

  private static Guard guard(GraphStore store, ServerSettings settings, Guard.BodyLimits bodies) {
    return new Guard(names(store, settings), settings.credentials(), bodies);
  }

  /** By which names a server of this store may be called. */
  static HostPolicy names(GraphStore store, ServerSettings settings) {
    String base = String.valueOf(URI.create(store.base()).getHost());
    return HostPolicy.of(settings.host(), base);
  }

  private static DataService.Builder service(GraphStore store) {
    return DataService.newBuilder(store.view())
        .addEndpoint(Endpoint.create(QUERY, "sparql"))
        .addEndpoint(Endpoint.create(GRAPHS, "data"));
  }

  private static boolean isSmall(GraphStore store) {
    try {
      return store.quads() <= SMALL_STORE;
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void prepare(Server jetty, ServerSettings settings) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(settings.host());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    Handler handler = jetty.getHandler();
    if (handler instanceof ServletContextHandler context) {
      context.setMaxFormContentSize(LARGEST_FORM);
      context.setErrorHandler(new PlainErrors());
    }
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(SMALLEST_GZIPPED);
    CompressionHandler compressing = new CompressionHandler(handler);
    compressing.putCompression(gzip);
    // Answers only: a request that is unpacked on the way may grow past every limit.
    compressing.putConfiguration(
        "/*", CompressionConfig.builder().defaults().decompressExcludePath("/*").build());
    jetty.setHandler(compressing);
    jetty.setErrorHandler(new PlainErrors());
  }

  /** The address that it listens on, with the port that it got. */
  public URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://%s:%d/".formatted(host, fuseki.getPort()));
  }

  /** Where programs of this machine reach it, if they can. */
  URI loopback() {
    return settings.listensEverywhere()
        ? URI.create("http://127.0.0.1:%d/".formatted(fuseki.getPort()))
        : address();
  }

  /** Answers what is being asked and then stops. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
