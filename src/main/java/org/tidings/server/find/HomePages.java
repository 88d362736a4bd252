package org.tidings.server.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.Remembered;
import org.tidings.server.explore.fact.MostReported;
import org.tidings.server.find.HomePage.Bar;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.Hit;
import org.tidings.server.search.IndexedArticle;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Makes the first page: counts, what was reported last and most, what is disputed. */
public final class HomePages implements PageSource {

  private static final int LEADING = 12;
  private static final int FACTS = 12;
  private static final int NEWEST = 8;
  private static final int BARS = 36;

  private final GraphStore store;
  private final LiveIndex index;
  private final Remembered<Long, HomePage> pages;

  public HomePages(GraphStore store, LiveIndex index) {
    this.store = store;
    this.index = index;
    this.pages = new Remembered<>(store);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    try (SearchIndex now = index.current()) {
      long quads = store.quads();
      return new Answer.Shown(pages.get(now.revision(), dataset -> page(dataset, now, quads)));
    }
  }

  private HomePage page(DatasetGraph dataset, SearchIndex now, long quads) {
    List<Hit> leading = now.complete("", LEADING);
    List<IndexedArticle> newest = now.newestFirst().stream().limit(NEWEST).toList();
    return new HomePage(
        quads,
        now.newestFirst().size(),
        now.kinds(),
        months(now.newestFirst()),
        newest,
        leading,
        facts(new MostReported(new FactReader(dataset, store.base())), leading));
  }

  /** What everybody reports is about those whom everybody names. */
  private static List<Fact> facts(MostReported reported, List<Hit> leading) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Hit hit : leading) {
      reported
          .about(NodeFactory.createURI(hit.named().term().iri()), RDF.Nodes.subject, 2 * FACTS)
          .stream()
          .filter(Fact::plain)
          .forEach(fact -> facts.putIfAbsent(fact.statement().iri(), fact));
    }
    return facts.values().stream()
        .sorted(
            Comparator.comparingInt(Fact::articles)
                .reversed()
                .thenComparing(fact -> !fact.object().isEntity())
                .thenComparing(Fact::latest, Comparator.reverseOrder()))
        .limit(FACTS)
        .toList();
  }

  private static List<Bar> months(List<IndexedArticle> articles) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    articles.stream()
        .filter(it -> it.date().length() >= 7)
        .forEach(it -> counts.merge(it.date().substring(0, 7), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    counts.forEach((month, n) -> bars.add(new Bar(month, n, Math.max(2, 100 * n / most))));
    return bars.subList(Math.max(0, bars.size() - BARS), bars.size());
  }
}
