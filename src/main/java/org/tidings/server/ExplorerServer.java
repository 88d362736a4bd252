package org.tidings.server;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.tidings.server.explorer.ArticlePages;
import org.tidings.server.explorer.EntityPages;
import org.tidings.server.explorer.FactPages;
import org.tidings.server.explorer.HomePage;
import org.tidings.server.page.Answer;
import org.tidings.server.page.Explorer;
import org.tidings.server.page.PageSource;
import org.tidings.server.page.PageWriter;
import org.tidings.store.GraphStore;

/** The SPARQL server with the explorer. */
public final class ExplorerServer implements AutoCloseable {

  private static final long LARGEST_BODY = 1 << 20;

  private final GraphServer server;

  private ExplorerServer(GraphServer server) {
    this.server = server;
  }

  /**
   * Starts to serve a store, which must stay open until the server is closed.
   *
   * @throws ServerException if the place to listen on is taken or not this machine's
   */
  public static ExplorerServer start(GraphStore store, ServerSettings settings)
      throws ServerException {
    Explorer explorer = new Explorer(sections(store), new PageWriter(store));
    return new ExplorerServer(GraphServer.start(store, settings, explorer, path -> LARGEST_BODY));
  }

  private static Map<String, PageSource> sections(GraphStore store) {
    PageSource entities = new EntityPages(store);
    PageSource facts = new FactPages(store);
    Map<String, PageSource> sections = new HashMap<>();
    sections.put("", request -> new Answer.Shown(new HomePage(store.quads())));
    sections.put("entity", entities);
    sections.put("thing", entities);
    sections.put("statement", facts);
    sections.put("evidence", facts);
    sections.put("article", new ArticlePages(store));
    return sections;
  }

  /** Where it listens. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
