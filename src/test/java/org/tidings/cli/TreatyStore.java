package org.tidings.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.tidings.graph.ArticleGraph;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

/** Makes the store {@code kg} of two hand-made articles that state one and the same fact. */
public final class TreatyStore {

  private static final String BASE = "http://localhost:3030/";

  private TreatyStore() {}

  /** The store in {@code directory}. */
  public static void in(Path directory) throws IOException, StoreException {
    List<StoredArticle> articles = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      String iri = BASE + "article/" + name;
      Optional<String> url = Optional.of("https://news.example/" + name);
      articles.add(
          new StoredArticle(
              new LedgerEntry(iri, name + ".txt", "content", "setting", Optional.empty(), url),
              new ArticleGraph(iri, graph(name))));
    }
    try (GraphStore store = GraphStore.openOrCreate(directory.resolve("kg"), BASE)) {
      store.commit(articles);
    }
  }

  private static Graph graph(String name) throws IOException {
    try (InputStream in = TreatyStore.class.getResourceAsStream(name + ".ttl")) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    }
  }
}
