package org.tidings.query.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Terms;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The plain facts of a store that are least surely read rightly. */
public final class DoubtfulFacts {

  private static final Comparator<Fact> LEAST_SURE_FIRST =
      Comparator.comparing(Fact::confidence).thenComparing(it -> it.statement().iri());

  /** Sentences looked at for each fact that is wanted, before more are. */
  private static final int LOOKED_AT = 8;

  private final DatasetGraph dataset;
  private final FactReader reader;
  private final Set<String> judged;

  private DoubtfulFacts(DatasetGraph dataset, String base, Set<String> judged) {
    this.dataset = dataset;
    this.reader = new FactReader(dataset, base);
    this.judged = judged;
  }

  /**
   * So many of them, the least sure first.
   *
   * @param judged IRIs of statements that are left out
   */
  public static List<Fact> of(GraphStore store, Set<String> judged, int wanted)
      throws StoreException {
    return store.read(dataset -> new DoubtfulFacts(dataset, store.base(), judged).find(wanted));
  }

  /** A sentence that states something, and how sure that is. */
  private record Doubt(double confidence, String evidence) {

    static final Comparator<Doubt> LEAST_FIRST =
        Comparator.comparing(Doubt::confidence).thenComparing(Doubt::evidence);
  }

  private List<Fact> find(int wanted) {
    for (long most = 1 + (long) LOOKED_AT * wanted; ; most *= LOOKED_AT) {
      List<Doubt> doubts = greatest(most);
      List<Fact> facts = facts(doubts);
      if (facts.size() >= wanted || doubts.size() < most) {
        return facts.stream().sorted(LEAST_SURE_FIRST).limit(wanted).toList();
      }
    }
  }

  private List<Doubt> greatest(long most) {
    PriorityQueue<Doubt> kept = new PriorityQueue<>(Doubt.LEAST_FIRST.reversed());
    dataset
        .getDefaultGraph()
        .find(Node.ANY, Td.CONFIDENCE, Node.ANY)
        .forEachRemaining(
            it -> {
              kept.add(
                  new Doubt(
                      Double.parseDouble(Terms.text(it.getObject())), it.getSubject().toString()));
              if (kept.size() > most) {
                kept.remove();
              }
            });
    return kept.stream().sorted(Doubt.LEAST_FIRST).toList();
  }

  private List<Fact> facts(List<Doubt> doubts) {
    Graph all = dataset.getDefaultGraph();
    Set<Node> seen = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (Doubt doubt : doubts) {
      Node evidence = NodeFactory.createURI(doubt.evidence());
      for (Node statement : reader.terms().subjects(Td.HAS_EVIDENCE, evidence)) {
        if (seen.add(statement)
            && !judged.contains(statement.toString())
            && reader.stated(statement).filter(all::contains).isPresent()) {
          reader
              .fact(statement, reader.articles(statement), Evidence.OLDEST_FIRST, Integer.MAX_VALUE)
              .ifPresent(facts::add);
        }
      }
    }
    return facts;
  }
}
