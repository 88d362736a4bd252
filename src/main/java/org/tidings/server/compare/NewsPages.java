package org.tidings.server.compare;

import java.util.Optional;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.NewsFinder;
import org.tidings.query.summary.Novelties;
import org.tidings.server.explore.Remembered;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The pages of what is new: {@code /news?since=2024-11-07}, or since the newest day. */
public final class NewsPages implements PageSource {

  private final GraphStore store;
  private final Remembered<String, Optional<Novelties>> news;

  public NewsPages(GraphStore store) {
    this.store = store;
    this.news = new Remembered<>(store);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    String since = request.parameter("since").orElse("");
    if (!since.isEmpty() && !since.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
      return new Answer.Wrong("Since when: a day, a month or a year, as 2024-11-07.");
    }
    return news.get(
            since,
            dataset ->
                new NewsFinder(new FactReader(dataset, store.base()))
                    .sinceOrLast(request.parameter("since")))
        .<Answer>map(it -> new Answer.Shown(new NewsPage(it)))
        .orElseGet(
            () -> new Answer.Missing("No article has a day, so none is newer than another."));
  }
}
