package org.tidings.server.find;

import java.util.List;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.IndexedArticle;

/** The tables to download that several pages have. */
final class Tables {

  private Tables() {}

  static PageTable articles(List<IndexedArticle> articles) {
    return new PageTable(
        List.of("headline", "publisher", "date", "iri"),
        articles.stream()
            .map(it -> List.of(it.headline(), it.publisher(), it.date(), it.iri()))
            .toList());
  }
}
