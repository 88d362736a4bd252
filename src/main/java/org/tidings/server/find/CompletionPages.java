package org.tidings.server.find;

import java.util.List;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.Hit;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.StoreException;

/** What may be meant by what is being typed: a few names. */
public final class CompletionPages implements PageSource {

  private static final int MOST = 8;

  private final LiveIndex index;

  public CompletionPages(LiveIndex index) {
    this.index = index;
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    String typed = request.parameter("q").orElse("");
    try (SearchIndex now = index.current()) {
      return new Answer.Shown(new CompletionPage(typed, hits(typed, now)));
    }
  }

  private static List<Hit> hits(String typed, SearchIndex now) {
    List<Hit> hits = now.complete(typed, MOST);
    return hits.isEmpty()
        ? now.mended(typed).stream()
            .map(it -> now.complete(it, MOST))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElse(hits)
        : hits;
  }
}
