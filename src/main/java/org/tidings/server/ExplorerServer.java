package org.tidings.server;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.QueryCatalogue;
import org.tidings.server.catalogue.CataloguePages;
import org.tidings.server.catalogue.EditorPage;
import org.tidings.server.compare.NewsPages;
import org.tidings.server.compare.OutletsPages;
import org.tidings.server.compare.PairPages;
import org.tidings.server.explorer.ArticleReading;
import org.tidings.server.explorer.ContradictionsPages;
import org.tidings.server.explorer.EntityPages;
import org.tidings.server.explorer.FactPage;
import org.tidings.server.explorer.ResourcePages;
import org.tidings.server.find.CompletionPages;
import org.tidings.server.find.HomePages;
import org.tidings.server.find.SearchPages;
import org.tidings.server.find.SourcesPages;
import org.tidings.server.handover.Deliveries;
import org.tidings.server.handover.HandOver;
import org.tidings.server.handover.HandOverFilter;
import org.tidings.server.handover.Serving;
import org.tidings.server.handover.ServingFile;
import org.tidings.server.page.Answer;
import org.tidings.server.page.Explorer;
import org.tidings.server.page.PageSource;
import org.tidings.server.page.PageWriter;
import org.tidings.server.picture.NeighbourhoodPage;
import org.tidings.server.picture.PicturePages;
import org.tidings.server.picture.TimelinePage;
import org.tidings.server.search.LiveIndex;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The SPARQL server with the explorer. */
public final class ExplorerServer implements AutoCloseable {

  private static final long LARGEST_BODY = 1 << 20;

  private final GraphServer server;
  private final LiveIndex index;
  private final Optional<TakenOver> taking;

  private ExplorerServer(GraphServer server, LiveIndex index, Optional<TakenOver> taking) {
    this.server = server;
    this.index = index;
    this.taking = taking;
  }

  /** What there is to end where articles are taken. */
  private record TakenOver(Deliveries deliveries, ServingFile file) {}

  /**
   * Starts to serve a store, which must stay open until the server is closed.
   *
   * @throws ServerException if the place to listen on is taken or not this machine's
   */
  public static ExplorerServer start(GraphStore store, ServerSettings settings)
      throws ServerException {
    LiveIndex index = index(store);
    return new ExplorerServer(start(store, settings, index, List.of()), index, Optional.empty());
  }

  /**
   * Starts to serve a store and to take articles for it from programs of this machine that can read
   * a file in the store's folder.
   *
   * @throws ServerException also if that file cannot be written
   */
  public static ExplorerServer start(GraphStore store, ServerSettings settings, HandOver handOver)
      throws ServerException {
    LiveIndex index = index(store);
    Deliveries deliveries = new Deliveries(handOver.intake());
    HandOverFilter filter =
        new HandOverFilter(GraphServer.names(store, settings), handOver.token(), deliveries);
    GraphServer server = start(store, settings, index, List.of(filter));
    ServingFile file = ServingFile.in(store.directory());
    try {
      file.write(new Serving(server.loopback(), handOver.token()));
    } catch (IOException e) {
      server.close();
      throw new ServerException("cannot write " + file.file() + ": " + e, e);
    }
    return new ExplorerServer(server, index, Optional.of(new TakenOver(deliveries, file)));
  }

  private static GraphServer start(
      GraphStore store, ServerSettings settings, LiveIndex index, List<Filter> before)
      throws ServerException {
    Explorer explorer = new Explorer(sections(store, settings, index), new PageWriter(store));
    return GraphServer.start(store, settings, explorer, path -> LARGEST_BODY, before);
  }

  private static LiveIndex index(GraphStore store) throws ServerException {
    try {
      return new LiveIndex(store);
    } catch (StoreException e) {
      throw new ServerException(e.getMessage() + "; " + e.remedy(), e);
    }
  }

  private static Map<String, PageSource> sections(
      GraphStore store, ServerSettings settings, LiveIndex index) {
    PageSource entities = new ResourcePages(store, EntityPages::of, "No article names this.");
    PageSource facts = new ResourcePages(store, FactPage::of, "No article states this.");
    Map<String, PageSource> sections = new HashMap<>();
    QueryCatalogue catalogue = QueryCatalogue.ofClassPath();
    EditorPage editor = new EditorPage(Namespaces.under(store.base()), catalogue.queries());
    sections.put("", new HomePages(store, index));
    sections.put("search", new SearchPages(store, index));
    sections.put("complete", new CompletionPages(index));
    sections.put("timeline", new PicturePages(store, "timeline", TimelinePage::of));
    sections.put("neighbourhood", new PicturePages(store, "neighbourhood", NeighbourhoodPage::of));
    sections.put("news", new NewsPages(store));
    sections.put("pair", new PairPages(store, index));
    sections.put("outlets", new OutletsPages(store, index));
    sections.put("contradictions", new ContradictionsPages(store));
    sections.put("sources", new SourcesPages(store, index, store.lastBuild()));
    sections.put("queries", new CataloguePages(store, catalogue, settings.limits()));
    sections.put("editor", request -> new Answer.Shown(editor));
    sections.put("entity", entities);
    sections.put("thing", entities);
    sections.put("statement", facts);
    sections.put("summary", facts);
    sections.put("evidence", facts);
    sections.put(
        "article",
        new ResourcePages(
            store,
            (reader, article, request) -> ArticleReading.page(reader, article),
            "There is no such article in this store."));
    return sections;
  }

  /** The address that it listens on, with the port that it got. */
  public URI address() {
    return server.address();
  }

  /** Takes nothing more, lets what is being built come to its end, and stops to answer. */
  @Override
  public void close() {
    taking.ifPresent(
        it -> {
          it.file().delete();
          it.deliveries().close();
        });
    server.close();
    index.close();
  }
}
