package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.Hit;
import org.tidings.server.search.LiveIndex;
import org.tidings.store.StoreException;

/** What may be meant by what is being typed: the search, with a few answers only. */
public final class CompletionPages implements PageSource {

  private static final int MOST = 8;

  private final LiveIndex index;

  public CompletionPages(LiveIndex index) {
    this.index = index;
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    String typed = request.parameter("q").orElse("");
    List<Hit> hits = index.current().complete(typed, MOST);
    return new Answer.Shown(
        new SearchPage(
            typed,
            hits,
            hits.size(),
            0,
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            true));
  }
}
