package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.IndexedArticle;

/**
 * The articles of the store.
 *
 * @param articles the ones shown, the newest first
 * @param found how many there are
 * @param publishers how many articles each has, the most first
 * @param copies headlines of near copies, by the IRI of the article shown
 * @param lastBuild how the last build ended, and what it left out
 */
public record SourcesPage(
    List<IndexedArticle> articles,
    int found,
    int start,
    List<Map.Entry<String, Integer>> publishers,
    Map<String, List<String>> copies,
    Optional<BuildEnd> lastBuild)
    implements Page {

  public SourcesPage {
    articles = List.copyOf(articles);
    publishers = List.copyOf(publishers);
    copies = Map.copyOf(copies);
  }

  @Override
  public String template() {
    return "sources";
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  public PageTable table() {
    return Tables.articles(articles);
  }
}
