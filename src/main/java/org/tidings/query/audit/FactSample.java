package org.tidings.query.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Draws plain facts at random, each as likely as any other. Which ones depends on the seed and on
 * what the store holds, and not on the order in which it was built: those whose names have the
 * smallest hashes with the seed. So a store that has grown keeps most of its sample.
 */
public final class FactSample {

  private static final Comparator<Evidence> SUREST_FIRST =
      Comparator.comparing((Evidence it) -> !it.isAsserted())
          .thenComparing(Evidence::confidence, Comparator.reverseOrder())
          .thenComparing(Evidence.OLDEST_FIRST);

  /** Statements looked at for each fact that is wanted, before more are. */
  private static final int LOOKED_AT = 4;

  private final long seed;

  public FactSample(long seed) {
    this.seed = seed;
  }

  private record Ticket(long number, String statement) implements Comparable<Ticket> {

    @Override
    public int compareTo(Ticket other) {
      int byNumber = Long.compare(number, other.number);
      return byNumber != 0 ? byNumber : statement.compareTo(other.statement);
    }
  }

  /** So many facts, or all if there are fewer, with their evidence, that which is surest first. */
  public List<Fact> draw(GraphStore store, int wanted) throws StoreException {
    return store.read(dataset -> draw(dataset, store.base(), wanted));
  }

  private List<Fact> draw(DatasetGraph dataset, String base, int wanted) {
    FactReader reader = new FactReader(dataset, base);
    for (long most = 1 + (long) LOOKED_AT * wanted; ; most *= LOOKED_AT) {
      List<Ticket> tickets = smallest(dataset, most);
      List<Fact> facts = plain(tickets, reader, wanted);
      if (facts.size() == wanted || tickets.size() < most) {
        return facts;
      }
    }
  }

  private List<Ticket> smallest(DatasetGraph dataset, long most) {
    PriorityQueue<Ticket> kept = new PriorityQueue<>(Comparator.reverseOrder());
    dataset
        .getDefaultGraph()
        .find(Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement)
        .mapWith(Triple::getSubject)
        .forEachRemaining(
            it -> {
              kept.add(ticket(it.toString()));
              if (kept.size() > most) {
                kept.remove();
              }
            });
    return kept.stream().sorted().toList();
  }

  private Ticket ticket(String statement) {
    byte[] bytes = (seed + " " + statement).getBytes(StandardCharsets.UTF_8);
    return new Ticket(MurmurHash3.hash128x64(bytes)[0], statement);
  }

  private static List<Fact> plain(List<Ticket> tickets, FactReader reader, int wanted) {
    List<Fact> facts = new ArrayList<>();
    for (Ticket ticket : tickets) {
      Node statement = NodeFactory.createURI(ticket.statement());
      if (facts.size() < wanted && reader.isPlain(statement)) {
        reader
            .fact(statement, reader.articles(statement), SUREST_FIRST, Integer.MAX_VALUE)
            .ifPresent(facts::add);
      }
    }
    return facts;
  }
}
