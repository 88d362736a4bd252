package org.tidings.story.summary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.store.DerivedGraphs;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;
import org.tidings.story.NearCopyUpdate;

/**
 * Keeps near copies and summaries in step with the articles of a store: makes those summaries again
 * that a new, changed or removed article has a part in. What a kill interrupts goes on at the next
 * time.
 */
public final class SummaryUpdate {

  /** Counts up when other triples are written for the same articles. */
  private static final int VERSION = 2;

  private static final int ARTICLES_AT_ONCE = 500;

  private final GraphStore store;
  private final SummaryKey key;

  public SummaryUpdate(GraphStore store) {
    this.store = store;
    this.key = new SummaryKey(store.base());
  }

  /** Does what an earlier build or an older version of this program has left undone. */
  public void catchUp() throws StoreException {
    if (!store.derived().isSummarized(VERSION)) {
      update();
    }
  }

  /** Does what there is to do; where no article has changed, nothing. */
  public void update() throws StoreException {
    new NearCopyUpdate(store).update();
    List<String> changed = List.copyOf(store.derived().unsummarized(VERSION));
    for (int from = 0; from < changed.size(); from += ARTICLES_AT_ONCE) {
      List<String> some = changed.subList(from, Math.min(from + ARTICLES_AT_ONCE, changed.size()));
      Map<Node, List<Triple>> summaries = store.read(dataset -> summaries(dataset, some));
      List<Triple> triples = summaries.values().stream().flatMap(List::stream).toList();
      store.derived().keepSummaries(summaries.keySet(), triples, some);
    }
  }

  /** The summaries that articles have or had a part in, with what is to be said of each now. */
  private Map<Node, List<Triple>> summaries(DatasetGraph dataset, List<String> articles) {
    Graph known = dataset.getGraph(DerivedGraphs.summaryGraph(store.base()));
    Map<Node, Set<Node>> statements = new LinkedHashMap<>();
    for (String iri : articles) {
      Node article = NodeFactory.createURI(iri);
      for (Node summary : subjects(known, Td.STATED_IN, article)) {
        statements.computeIfAbsent(summary, it -> new LinkedHashSet<>());
      }
      addStated(dataset.getGraph(article), statements);
    }
    ArticleTellings tellings = new ArticleTellings(dataset);
    Map<Node, List<Triple>> summaries = new LinkedHashMap<>();
    statements.forEach(
        (summary, news) -> {
          news.addAll(
              known.find(summary, Td.SUMMARIZES, Node.ANY).mapWith(Triple::getObject).toList());
          summaries.put(summary, SummaryTriples.of(summary, tellings.of(news)));
        });
    return summaries;
  }

  private void addStated(Graph article, Map<Node, Set<Node>> statements) {
    for (Node statement : subjects(article, RDF.Nodes.type, RDF.Nodes.Statement)) {
      ArticleTellings.stated(statement, article)
          .map(stated -> key.of(stated, article))
          .ifPresent(
              summary ->
                  statements.computeIfAbsent(summary, it -> new LinkedHashSet<>()).add(statement));
    }
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }
}
