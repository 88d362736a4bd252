package org.tidings.server.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.Remembered;
import org.tidings.server.explore.fact.Aspect;
import org.tidings.server.explore.fact.EntityFacts;
import org.tidings.server.explore.fact.FactFilter;
import org.tidings.server.explore.fact.OutletComparison;
import org.tidings.server.explore.fact.Period;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.IndexedArticle;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The pages that compare outlets: {@code /outlets?entity=IRI&from=2024-10&until=2024-11}. */
public final class OutletsPages implements PageSource {

  /** Of a whole store or a period the newest articles are compared. */
  private static final int MOST_ARTICLES = 400;

  private final GraphStore store;
  private final LiveIndex index;
  private final Links links;
  private final Remembered<PageRequest, OutletsPage> pages;

  public OutletsPages(GraphStore store, LiveIndex index) {
    this.store = store;
    this.index = index;
    this.links = new Links(store.base());
    this.pages = new Remembered<>(store);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    try (SearchIndex now = index.current()) {
      List<IndexedArticle> all = now.newestFirst();
      return new Answer.Shown(pages.get(request, dataset -> page(dataset, request, all)));
    }
  }

  private OutletsPage page(DatasetGraph dataset, PageRequest request, List<IndexedArticle> all) {
    FactReader reader = new FactReader(dataset, store.base());
    Summaries summaries = new Summaries(reader);
    Period period = request.period();
    Optional<Node> entity =
        request.parameter("entity").filter(links::isOwn).map(NodeFactory::createURI);
    List<IndexedArticle> within =
        all.stream()
            .filter(it -> period.isWhole() || (!it.date().isEmpty() && period.holds(it.date())))
            .toList();
    Collection<Summary> facts =
        entity.map(it -> about(it, period, summaries)).orElseGet(() -> in(within, summaries));
    return new OutletsPage(
        entity.map(reader.terms()::of),
        OutletComparison.of(
            period.isWhole()
                ? facts
                : facts.stream()
                    .map(fact -> fact.within(article -> period.holds(article.date())))
                    .toList()),
        entity.isPresent() ? within.size() : Math.min(MOST_ARTICLES, within.size()),
        within.size(),
        facts.stream().sorted(Summary.FIRST).toList());
  }

  private static Collection<Summary> about(Node entity, Period period, Summaries summaries) {
    FactFilter filter = new FactFilter(Optional.empty(), Optional.empty(), period, true);
    return EntityFacts.of(entity, summaries).of(Aspect.BY_OUTLET).stream()
        .filter(filter::admits)
        .toList();
  }

  private static Collection<Summary> in(List<IndexedArticle> articles, Summaries summaries) {
    Map<String, Summary> facts = new LinkedHashMap<>();
    articles.stream()
        .limit(MOST_ARTICLES)
        .flatMap(it -> summaries.statedIn(NodeFactory.createURI(it.iri())).stream())
        .forEach(it -> facts.putIfAbsent(it.statement().iri(), it));
    return facts.values();
  }
}
