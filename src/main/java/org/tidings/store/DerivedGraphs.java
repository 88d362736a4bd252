package org.tidings.store;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tidings.graph.vocabulary.Td;

/**
 * Graphs beside those of the articles, for what only all articles together tell: which repeat
 * another ({@code BASE/copies}), and what they say of each fact ({@code BASE/summary}). They are in
 * queries, exports and backups, count as no quad of an article, and can be dropped and made again
 * at will. Thread-safe.
 */
public final class DerivedGraphs {

  private final GraphStore store;

  DerivedGraphs(GraphStore store) {
    this.store = store;
  }

  /** The name of the graph of summaries. */
  public static Node summaryGraph(String base) {
    return NodeFactory.createURI(base + "summary");
  }

  private Node copiesGraph() {
    return NodeFactory.createURI(store.base() + "copies");
  }

  /** The article that is repeated, by each article that repeats it, as IRIs. */
  public Map<String, String> copies() throws StoreException {
    return store.read(
        dataset -> {
          Map<String, String> originals = new TreeMap<>();
          dataset
              .find(copiesGraph(), Node.ANY, Td.NEAR_COPY_OF, Node.ANY)
              .forEachRemaining(
                  quad -> originals.put(quad.getSubject().getURI(), quad.getObject().getURI()));
          return originals;
        });
  }

  /**
   * Keeps which articles repeat another, and notes that the summaries of those are to be made again
   * of which something else is known than before.
   *
   * @throws StoreException as {@link StoreTransaction} says
   */
  public void keepCopies(Map<String, String> originals) throws StoreException {
    Map<String, String> before = copies();
    if (originals.equals(before)) {
      return;
    }
    Set<String> other = new TreeSet<>(originals.keySet());
    other.addAll(before.keySet());
    other.removeIf(it -> Objects.equals(originals.get(it), before.get(it)));
    try (StoreTransaction transaction = store.begin()) {
      transaction.derive(
          (dataset, ledger) -> {
            dataset.removeGraph(copiesGraph());
            originals.forEach(
                (copy, original) ->
                    dataset.add(
                        copiesGraph(),
                        NodeFactory.createURI(copy),
                        Td.NEAR_COPY_OF,
                        NodeFactory.createURI(original)));
            other.forEach(ledger::change);
          });
      transaction.commit();
    }
  }

  /** Whether the summaries are those of the articles as they are, by a version of the rules. */
  public boolean isSummarized(int version) throws StoreException {
    return store.inRead(
        "cannot read the ledger of " + store.directory(),
        real -> {
          Ledger ledger = new Ledger(real);
          return ledger.summaryVersion() == version && ledger.changed().isEmpty();
        });
  }

  /**
   * The articles whose summaries have to be made again since they were written, removed or found to
   * repeat another, as IRIs; all of them if the summaries are of another version, which drops them.
   *
   * @param version of the rules of summarizing, from 1
   */
  public Set<String> unsummarized(int version) throws StoreException {
    String action = "cannot read the ledger of " + store.directory();
    if (store.inRead(action, real -> new Ledger(real).summaryVersion()) != version) {
      Set<String> all = store.ledger().keySet();
      try (StoreTransaction transaction = store.begin()) {
        transaction.derive(
            (dataset, ledger) -> {
              dataset.removeGraph(summaryGraph(store.base()));
              ledger.changed().forEach(ledger::settle);
              all.forEach(ledger::change);
              ledger.summaryVersion(version);
            });
        transaction.commit();
      }
    }
    return store.inRead(action, real -> new Ledger(real).changed());
  }

  /**
   * Keeps summaries in the place of others, and notes that those of some articles are right.
   *
   * @param replaced what is forgotten of the graph of summaries: all that has these as subject
   * @param fresh what is written to it
   * @param settled the articles, as IRIs
   */
  public void keepSummaries(
      Collection<Node> replaced, Collection<Triple> fresh, Collection<String> settled)
      throws StoreException {
    Node graph = summaryGraph(store.base());
    try (StoreTransaction transaction = store.begin()) {
      transaction.derive(
          (dataset, ledger) -> {
            replaced.forEach(node -> dataset.deleteAny(graph, node, Node.ANY, Node.ANY));
            fresh.forEach(
                it -> dataset.add(graph, it.getSubject(), it.getPredicate(), it.getObject()));
            settled.forEach(ledger::settle);
          });
      transaction.commit();
    }
  }
}
