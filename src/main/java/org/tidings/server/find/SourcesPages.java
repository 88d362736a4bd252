package org.tidings.server.find;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.IndexedArticle;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The articles of the store, their publishers, near copies, and what the last build left out. */
public final class SourcesPages implements PageSource {

  private static final int A_PAGE = 40;

  private final GraphStore store;
  private final LiveIndex index;
  private final LastBuildFile lastBuild;

  /**
   * Makes the pages about articles, and about those that were left out.
   *
   * @param report how the last build ended, JSON Lines; may be missing
   */
  public SourcesPages(GraphStore store, LiveIndex index, Path report) {
    this.store = store;
    this.index = index;
    this.lastBuild = new LastBuildFile(report);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    try (SearchIndex now = index.current()) {
      return new Answer.Shown(page(now.newestFirst(), request));
    }
  }

  private SourcesPage page(List<IndexedArticle> articles, PageRequest request)
      throws StoreException {
    List<IndexedArticle> all =
        articles.stream()
            .filter(it -> request.parameter("publisher").map(it.publisher()::equals).orElse(true))
            .toList();
    int start = request.number("start", 0, 0, Math.max(0, all.size() - 1));
    List<IndexedArticle> shown = all.stream().skip(start).limit(A_PAGE).toList();
    return new SourcesPage(
        shown, all.size(), start, publishers(articles), copies(shown), lastBuild.read());
  }

  private static List<Map.Entry<String, Integer>> publishers(List<IndexedArticle> articles) {
    Map<String, Integer> counts = new HashMap<>();
    articles.stream()
        .filter(it -> !it.publisher().isEmpty())
        .forEach(it -> counts.merge(it.publisher(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Map<String, List<String>> copies(List<IndexedArticle> shown) throws StoreException {
    Map<String, List<String>> copies = new HashMap<>();
    for (IndexedArticle article : shown) {
      Node node = NodeFactory.createURI(article.iri());
      List<String> found = store.read(dataset -> copies(dataset, node));
      if (!found.isEmpty()) {
        copies.put(article.iri(), found);
      }
    }
    return copies;
  }

  private List<String> copies(DatasetGraph dataset, Node article) {
    return new FactReader(dataset, store.base())
        .copies(article).stream().map(Source::headline).toList();
  }
}
