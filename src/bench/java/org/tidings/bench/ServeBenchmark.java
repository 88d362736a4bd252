package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.query.QueryLimits;
import org.tidings.server.ExplorerServer;
import org.tidings.server.ServerException;
import org.tidings.server.ServerSettings;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * How fast the pages are, with 100,000 made-up articles ({@code -Dbench.articles=N}, {@code
 * -Dbench.store=DIR} to keep them): each page warm, and then fifty clients for a minute ({@code
 * -Dbench.seconds=N}).
 */
final class ServeBenchmark implements Benchmark {

  private static final int CLIENTS = 50;
  private static final int ASKED = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final SyntheticNews news = new SyntheticNews();

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    String named = System.getProperty("bench.store", "");
    Path folder = named.isEmpty() ? Files.createTempDirectory("tidings-bench") : Path.of(named);
    int articles = Integer.getInteger("bench.articles", 100_000);
    try (GraphStore store = store(folder, articles)) {
      ServerSettings settings =
          new ServerSettings("127.0.0.1", 0, QueryLimits.DEFAULT, Optional.empty());
      long start = System.nanoTime();
      try (ExplorerServer server = ExplorerServer.start(store, settings)) {
        get(server.address(), "/sources");
        double seconds = (System.nanoTime() - start) / 1e9;
        waitForIndex(server.address());
        out.printf(
            Locale.ROOT, "%,d quads; first page answered after %.1f s%n%n", store.quads(), seconds);
        IntSupplier entity = () -> named(news, store);
        pages(server.address(), addresses(entity)).print(out);
        out.println();
        crowd(server.address(), addresses(entity)).print(out);
      }
    } catch (StoreException | ServerException e) {
      throw new BenchmarkException(String.valueOf(e.getMessage()));
    }
  }

  private GraphStore store(Path folder, int articles) throws StoreException {
    return Files.isDirectory(folder.resolve("Data-0001"))
            || Files.isDirectory(folder.resolve("Data-0002"))
        ? GraphStore.open(folder)
        : news.make(folder, articles);
  }

  private void waitForIndex(URI address) throws IOException, InterruptedException {
    while (!get(address, "/complete.json?q=ka").contains("label")) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  /** An entity that some article names; the rarest may be in none. */
  private static int named(SyntheticNews news, GraphStore store) {
    try {
      int entity = news.entity();
      while (!isNamed(SyntheticNews.iri(entity), store)) {
        entity = news.entity();
      }
      return entity;
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNamed(String iri, GraphStore store) throws StoreException {
    Node node = NodeFactory.createURI(iri);
    return store.read(
        dataset -> dataset.contains(Node.ANY, node, SKOS.prefLabel.asNode(), Node.ANY));
  }

  private Map<String, Supplier<String>> addresses(IntSupplier entity) {
    Map<String, Supplier<String>> addresses = new LinkedHashMap<>();
    addresses.put("first page", () -> "/");
    addresses.put(
        "type-ahead",
        () -> "/complete.json?q=" + SyntheticNews.label(entity.getAsInt()).substring(0, 3));
    addresses.put(
        "search", () -> "/search?q=" + SyntheticNews.label(entity.getAsInt()).substring(0, 4));
    addresses.put("entity", () -> SyntheticNews.iri(entity.getAsInt()).substring(21));
    addresses.put("timeline", () -> "/timeline?entity=" + SyntheticNews.iri(entity.getAsInt()));
    addresses.put(
        "neighbourhood", () -> "/neighbourhood?entity=" + SyntheticNews.iri(entity.getAsInt()));
    addresses.put("article", () -> "/article/synthetic-" + entity.getAsInt());
    addresses.put("sources", () -> "/sources");
    addresses.put("contradictions", () -> "/contradictions");
    return addresses;
  }

  private Table pages(URI address, Map<String, Supplier<String>> addresses)
      throws IOException, InterruptedException {
    Table table = new Table("serve, milliseconds, warm", "page", "median", "95 %", "slowest");
    for (Map.Entry<String, Supplier<String>> page : addresses.entrySet()) {
      List<String> asked = new ArrayList<>();
      for (int i = 0; i < ASKED; i++) {
        asked.add(page.getValue().get());
      }
      for (String path : asked) {
        get(address, path);
      }
      double[] times = new double[ASKED];
      for (int i = 0; i < ASKED; i++) {
        long start = System.nanoTime();
        get(address, asked.get(i));
        times[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(times);
      table.row(
          page.getKey(),
          number(times[ASKED / 2]),
          number(times[ASKED * 95 / 100]),
          number(times[ASKED - 1]));
    }
    return table;
  }

  private Table crowd(URI address, Map<String, Supplier<String>> addresses)
      throws InterruptedException {
    long seconds = Long.getLong("bench.seconds", 60);
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      List<Supplier<String>> all = List.copyOf(addresses.values());
      paths.add(all.get(i % all.size()).get());
    }
    long before = used();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int c = 0; c < CLIENTS; c++) {
      int first = c * 7;
      var unused =
          clients.submit(
              () -> {
                for (int i = first; System.nanoTime() < end; i++) {
                  try {
                    get(address, paths.get(i % paths.size()));
                    answered.incrementAndGet();
                  } catch (IOException e) {
                    failed.incrementAndGet();
                  }
                }
                return null;
              });
    }
    clients.shutdown();
    boolean ended = clients.awaitTermination(seconds + 60, TimeUnit.SECONDS);
    return new Table("serve, " + CLIENTS + " clients for " + seconds + " s", "measure", "value")
        .row("answered", Integer.toString(answered.get()))
        .row("failed", Integer.toString(failed.get()))
        .row("ended in time", Boolean.toString(ended))
        .row("MiB before", Long.toString(before))
        .row("MiB after", Long.toString(used()));
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private String get(URI address, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(2)).build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }
}
