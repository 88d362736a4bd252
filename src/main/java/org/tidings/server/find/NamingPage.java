package org.tidings.server.find;

import java.util.List;
import org.tidings.query.graph.Term;
import org.tidings.server.page.Further;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;
import org.tidings.server.page.Paging;
import org.tidings.server.search.IndexedArticle;

/**
 * The articles that name an entity.
 *
 * @param articles the ones shown, the newest first
 */
public record NamingPage(Term subject, List<IndexedArticle> articles, Paging paging)
    implements Page {

  public NamingPage {
    articles = List.copyOf(articles);
  }

  @Override
  public String template() {
    return "naming";
  }

  @Override
  public String title() {
    return "Articles that name " + subject.label();
  }

  /** How many there are. */
  public int found() {
    return paging.found();
  }

  @Override
  public List<Further> further(PageRequest request) {
    return paging.around(request);
  }

  @Override
  public PageTable table() {
    return Tables.articles(articles);
  }
}
