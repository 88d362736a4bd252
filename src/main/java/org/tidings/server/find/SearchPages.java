package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.Hit;
import org.tidings.server.search.IndexedArticle;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.Named;
import org.tidings.server.search.SearchFilter;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.StoreException;

/** The search, with facets by kind, publisher, year and article. */
public final class SearchPages implements PageSource {

  private static final int A_PAGE = 50;

  private final LiveIndex index;

  public SearchPages(LiveIndex index) {
    this.index = index;
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    SearchIndex now = index.current();
    Optional<Named> subject =
        request
            .parameter("entity")
            .flatMap(
                iri ->
                    now.entities().stream().filter(it -> it.term().iri().equals(iri)).findFirst());
    String typed = request.parameter("q").orElse("");
    SearchFilter filter = filter(request);
    List<Hit> all = subject.isPresent() ? List.of() : now.search(typed, withoutKind(filter));
    List<Hit> hits =
        all.stream()
            .filter(
                hit -> filter.kind().map(hit.named().term().kind().label()::equals).orElse(true))
            .toList();
    int start = request.number("start", 0, 0, Math.max(0, hits.size() - 1));
    List<IndexedArticle> articles =
        subject.map(it -> now.articlesOf(it.term().iri())).orElse(List.of());
    List<IndexedArticle> counted = subject.isPresent() ? articles : now.articles();
    return new Answer.Shown(
        new SearchPage(
            typed,
            hits.stream().skip(start).limit(A_PAGE).toList(),
            hits.size(),
            start,
            counts(all, hit -> hit.named().term().kind().label()),
            counts(counted, IndexedArticle::publisher),
            counts(counted, it -> it.date().substring(0, Math.min(4, it.date().length()))),
            subject.map(it -> it.term().label()),
            articles.stream().limit(10L * A_PAGE).toList(),
            index.isFresh()));
  }

  private static SearchFilter filter(PageRequest request) {
    return new SearchFilter(
        request.parameter("kind"),
        request.parameter("publisher"),
        request.parameter("from"),
        request.parameter("until"),
        request.parameter("article"));
  }

  private static SearchFilter withoutKind(SearchFilter filter) {
    return new SearchFilter(
        Optional.empty(), filter.publisher(), filter.from(), filter.until(), filter.article());
  }

  private static <T> Map<String, Integer> counts(List<T> all, Function<T, String> by) {
    Map<String, Integer> counts = new TreeMap<>();
    all.stream()
        .map(by)
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
