package org.tidings.server.find;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.page.Paging;
import org.tidings.server.search.FoundFact;
import org.tidings.server.search.FoundSentence;
import org.tidings.server.search.Hit;
import org.tidings.server.search.IndexedArticle;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.Named;
import org.tidings.server.search.SearchFilter;
import org.tidings.server.search.SearchIndex;
import org.tidings.server.search.Slice;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The search, with facets by kind, publisher and time; and the articles that name an entity. */
public final class SearchPages implements PageSource {

  private static final int OF_EACH = 6;
  private static final int A_PAGE = 50;

  /** So much found is little: perhaps something else was meant. */
  private static final int LITTLE = 2;

  private static final int NAMESAKES = 12;
  private static final int EVIDENCE = 20;

  private final GraphStore store;
  private final LiveIndex index;

  public SearchPages(GraphStore store, LiveIndex index) {
    this.store = store;
    this.index = index;
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    try (SearchIndex now = index.current()) {
      Optional<Named> subject = request.parameter("entity").flatMap(now::entity);
      return new Answer.Shown(
          subject.isPresent()
              ? naming(subject.get(), now, request)
              : found(now, request, index.isFresh()));
    }
  }

  private static NamingPage naming(Named subject, SearchIndex now, PageRequest request) {
    List<IndexedArticle> all = now.articlesOf(subject.term().iri());
    int start = start(request);
    List<IndexedArticle> shown = all.stream().skip(start).limit(A_PAGE).toList();
    return new NamingPage(subject.term(), shown, new Paging(start, A_PAGE, all.size(), "articles"));
  }

  private static int start(PageRequest request) {
    return request.number("start", 0, 0, Integer.MAX_VALUE - A_PAGE);
  }

  /** What was asked for, and what was found of it. */
  private record Asked(
      String words, SearchFilter filter, Optional<SearchSection> section, int start, int most) {

    static Asked of(PageRequest request) {
      SearchFilter filter =
          new SearchFilter(
              request.parameter("kind"),
              request.parameter("publisher"),
              request.parameter("from"),
              request.parameter("until"),
              request.parameter("article"));
      String words = request.parameter("q").orElse("");
      // A kind is one of names, and without words there are only names.
      boolean namesOnly = filter.kind().isPresent() || words.isEmpty();
      Optional<SearchSection> section =
          namesOnly
              ? Optional.of(SearchSection.NAMES)
              : request.parameter("show").flatMap(SearchSection::of);
      return section.isPresent()
          ? new Asked(words, filter, section, SearchPages.start(request), A_PAGE)
          : new Asked(words, filter, section, 0, OF_EACH);
    }

    Asked with(String other) {
      return new Asked(other, filter, section, start, most);
    }

    int startOf(SearchSection it) {
      return section.filter(it::equals).isPresent() ? start : 0;
    }

    int mostOf(SearchSection it) {
      return section.map(it::equals).orElse(true) ? most : 0;
    }
  }

  private SearchPage found(SearchIndex now, PageRequest request, boolean fresh)
      throws StoreException {
    Asked asked = Asked.of(request);
    SearchPage page = page(now, asked, asked.words(), Optional.empty(), fresh);
    int found = page.facts().found() + page.sentences().found();
    if (asked.words().isEmpty() || page.names().found() > 0 || found > LITTLE) {
      return page;
    }
    List<String> mended = now.mended(asked.words());
    if (!page.isEmpty()) {
      return page(now, asked, asked.words(), mended.stream().findFirst(), fresh);
    }
    for (String words : mended) {
      SearchPage other = page(now, asked.with(words), asked.words(), Optional.empty(), fresh);
      if (!other.isEmpty()) {
        return other;
      }
    }
    return page;
  }

  private SearchPage page(
      SearchIndex now, Asked asked, String typed, Optional<String> perhaps, boolean fresh)
      throws StoreException {
    String words = asked.words();
    SearchFilter filter = asked.filter();
    Slice<Hit> names =
        now.names(
            words, filter, asked.startOf(SearchSection.NAMES), asked.mostOf(SearchSection.NAMES));
    Slice<FoundFact> facts =
        now.facts(
            words, filter, asked.startOf(SearchSection.FACTS), asked.mostOf(SearchSection.FACTS));
    Slice<FoundSentence> sentences =
        now.sentences(
            words,
            filter,
            asked.startOf(SearchSection.SENTENCES),
            asked.mostOf(SearchSection.SENTENCES));
    return new SearchPage(
        typed,
        words,
        perhaps,
        asked.section(),
        names,
        read(facts),
        sentences,
        now.namesakes(words, NAMESAKES),
        now.facets(words, filter),
        asked.start(),
        asked.most(),
        fresh);
  }

  private Slice<Fact> read(Slice<FoundFact> facts) throws StoreException {
    return facts.shown().isEmpty()
        ? new Slice<>(List.of(), facts.found())
        : new Slice<>(store.read(dataset -> read(facts.shown(), dataset)), facts.found());
  }

  // What was forgotten since the index was made is not there.
  private List<Fact> read(List<FoundFact> found, DatasetGraph dataset) {
    FactReader reader = new FactReader(dataset, store.base());
    return found.stream()
        .map(it -> NodeFactory.createURI(it.statement()))
        .flatMap(
            it -> reader.fact(it, reader.articles(it), Evidence.NEWEST_FIRST, EVIDENCE).stream())
        .toList();
  }
}
