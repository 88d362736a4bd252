package org.tidings.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.tidings.relation.proposition.Proposition;

/**
 * What a person has said of statements after reading their sentences. Immutable and thread-safe.
 *
 * @param rejected IRIs of statements that are no plain facts
 * @param accepted IRIs of statements that are plain facts wherever an article asserts them
 */
public record Judgements(Set<String> rejected, Set<String> accepted) {

  /** Nobody has said anything. */
  public static final Judgements NONE = new Judgements(Set.of(), Set.of());

  public Judgements {
    rejected = Set.copyOf(rejected);
    accepted = Set.copyOf(accepted);
  }

  /** Whether what a sentence states stands in the graph without its evidence. */
  boolean isPlain(Node statement, Proposition stated) {
    if (rejected.contains(statement.getURI())) {
      return false;
    }
    return stated.plain()
        || (stated.context().isAsserted() && accepted.contains(statement.getURI()));
  }
}
