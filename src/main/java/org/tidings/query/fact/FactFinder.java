package org.tidings.query.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.query.QueryException;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Finds what articles state about something, with every sentence behind it.
 *
 * <p>Subject and object go by IRI, by a whole label in any case, or by a word in a label or the
 * beginning of one; the better a fact matches, the earlier it comes, and of equals the one with
 * more evidence. Relations go by IRI, name or label, with or without a preposition. The store is
 * not searched through when the exact names give enough.
 */
public final class FactFinder {

  private final GraphStore store;

  public FactFinder(GraphStore store) {
    this.store = store;
  }

  /**
   * The facts that match best, at most {@code limit} of them.
   *
   * @throws QueryException if a name is blank
   */
  public List<Fact> find(
      String subject, Optional<String> relation, Optional<String> object, int limit)
      throws QueryException, StoreException {
    if (Stream.of(Optional.of(subject), relation, object)
        .flatMap(Optional::stream)
        .anyMatch(String::isBlank)) {
      throw QueryException.wrong("cannot look for facts", "a name is blank", "name something");
    }
    return store.read(
        dataset -> {
          FactSearch search =
              new FactSearch(
                  new FactReader(dataset, store.base()),
                  new NameMatch(subject),
                  relation.map(RelationMatch::new),
                  object.map(NameMatch::new));
          return search.best(limit);
        });
  }
}
