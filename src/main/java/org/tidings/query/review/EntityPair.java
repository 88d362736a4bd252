package org.tidings.query.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.query.ambiguity.Ambiguities;
import org.tidings.query.graph.Terms;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Two entities that may be one; the one that is mentioned more comes second.
 *
 * @param why they may be
 */
public record EntityPair(String why, Side one, Side other) {

  /**
   * One of the two.
   *
   * @param sentence that names it; empty if none does
   * @param link to DBpedia; empty if there is none
   */
  public record Side(String iri, String name, String sentence, String link) {

    /** What another can be called by that is the same: its IRI does not tell every name. */
    public String called() {
      boolean told = iri.endsWith("-" + name.replace(' ', '-'));
      return told ? iri : link.isEmpty() ? name : link;
    }
  }

  /**
   * The likeliest of a store, so many as pass.
   *
   * @param most how many are looked at
   */
  public static List<EntityPair> of(
      GraphStore store, int most, Predicate<EntityPair> passes, int wanted) throws StoreException {
    List<EntityPair> pairs = new ArrayList<>();
    RowSet rows = Ambiguities.of(store, most);
    while (rows.hasNext() && pairs.size() < wanted) {
      Binding row = rows.next();
      EntityPair pair = store.read(dataset -> pair(row, dataset.getDefaultGraph()));
      if (passes.test(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static EntityPair pair(Binding row, Graph graph) {
    return new EntityPair(
        text(row, "why"),
        side(row, "iri", "one", "sentence", graph),
        side(row, "otherIri", "other", "otherSentence", graph));
  }

  private static Side side(Binding row, String iri, String name, String sentence, Graph graph) {
    String link =
        graph.find(row.get(iri), SKOS.exactMatch.asNode(), Node.ANY).toList().stream()
            .map(it -> it.getObject().toString())
            .sorted()
            .findFirst()
            .orElse("");
    return new Side(text(row, iri), text(row, name), text(row, sentence), link);
  }

  private static String text(Binding row, String column) {
    return Terms.text(row.get(column));
  }
}
