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
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.Remembered;
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
  private static final int FRESH = 10;
  private static final int NEWEST_READ = 30;
  private static final int DISPUTED = 6;

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
    Summaries summaries = new Summaries(new FactReader(dataset, store.base()));
    List<Summary> reported = reported(summaries, leading);
    List<String> days =
        now.newestFirst().stream().map(IndexedArticle::date).filter(it -> !it.isEmpty()).toList();
    return new HomePage(
        quads,
        now.newestFirst().size(),
        now.kinds(),
        months(now.newestFirst()),
        newest,
        leading,
        reported.stream().map(summaries::fact).toList(),
        reported,
        fresh(summaries, now.newestFirst(), reported).stream().map(summaries::fact).toList(),
        disputed(summaries),
        (int)
            now.newestFirst().stream()
                .map(IndexedArticle::publisher)
                .filter(it -> !it.isEmpty())
                .distinct()
                .count(),
        days.stream().min(Comparator.naturalOrder()).orElse(""),
        days.stream().max(Comparator.naturalOrder()).orElse(""));
  }

  /**
   * What happened, by independent sources; where too little has several, what is told of those whom
   * everybody names.
   */
  private static List<Summary> reported(Summaries summaries, List<Hit> leading) {
    Map<String, Summary> facts = new LinkedHashMap<>();
    summaries
        .mostReported(it -> it.isPlain() && !it.isState(), FACTS)
        .forEach(it -> facts.put(it.statement().iri(), it));
    leading.stream()
        .flatMap(
            hit ->
                summaries.ofSubject(NodeFactory.createURI(hit.named().term().iri())).stream()
                    .filter(it -> it.isPlain() && !it.isState())
                    .sorted(Summary.FIRST)
                    .limit(2))
        .forEach(it -> facts.putIfAbsent(it.statement().iri(), it));
    return facts.values().stream().limit(FACTS).toList();
  }

  /** What the newest articles tell that no earlier one does. */
  private static List<Summary> fresh(
      Summaries summaries, List<IndexedArticle> newestFirst, List<Summary> reported) {
    return newestFirst.stream()
        .limit(NEWEST_READ)
        .flatMap(
            article ->
                summaries.statedIn(NodeFactory.createURI(article.iri())).stream()
                    .filter(it -> it.isPlain() && !it.isState() && it.subject().isEntity())
                    .filter(it -> it.first().equals(article.date()) && !reported.contains(it))
                    .sorted(Summary.FIRST)
                    .limit(2))
        .distinct()
        .limit(FRESH)
        .toList();
  }

  private static List<Summary> disputed(Summaries summaries) {
    return summaries.denied().stream()
        .filter(it -> it.isDisputed() && it.subject().isEntity() && it.confidence() > 0.5)
        .sorted(Summary.FIRST)
        .limit(DISPUTED)
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
