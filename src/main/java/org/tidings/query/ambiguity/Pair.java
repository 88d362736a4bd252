package org.tidings.query.ambiguity;

import java.util.Comparator;

/** Two entities that may be one; the one that is mentioned more comes second. */
record Pair(Ambiguity reason, NamedNode one, NamedNode other) {

  static final Comparator<Pair> WORTHIEST_FIRST =
      Comparator.comparing(Pair::reason)
          .thenComparing(
              Comparator.comparingLong((Pair pair) -> pair.one.mentions() + pair.other.mentions())
                  .reversed())
          .thenComparing(pair -> pair.one.iri())
          .thenComparing(pair -> pair.other.iri());

  static Pair of(Ambiguity reason, NamedNode a, NamedNode b) {
    boolean inOrder = Pairing.MOST_MENTIONED_FIRST.compare(a, b) > 0;
    return inOrder ? new Pair(reason, a, b) : new Pair(reason, b, a);
  }
}
