package org.tidings.query.ambiguity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs entities that share a key, in a time that grows with their number: each with the one of the
 * same key that is mentioned most.
 */
final class Pairing {

  static final Comparator<NamedNode> MOST_MENTIONED_FIRST =
      Comparator.comparingLong(NamedNode::mentions).reversed().thenComparing(NamedNode::iri);

  /** Shorter names differ in a letter by chance: Iran, Iraq. */
  private static final int SHORTEST_MISSPELT = 6;

  private final List<NamedNode> nodes;
  private final Map<Set<String>, Pair> pairs = new LinkedHashMap<>();

  private Pairing(List<NamedNode> nodes) {
    this.nodes = nodes.stream().sorted(MOST_MENTIONED_FIRST).toList();
  }

  /** All pairs, each for its first reason. */
  static List<Pair> of(List<NamedNode> nodes) {
    Pairing pairing = new Pairing(nodes);
    pairing.pair(Ambiguity.TWO_KINDS, node -> Set.of(node.folded()));
    pairing.pair(Ambiguity.NEAR_SPELLING, Pairing::spellings);
    pairing.pair(
        Ambiguity.LAST_NAME,
        node -> node.isPerson() ? new LinkedHashSet<>(node.lastNames()) : Set.of());
    return pairing.pairs.values().stream().sorted(Pair.WORTHIEST_FIRST).toList();
  }

  private void pair(Ambiguity reason, Function<NamedNode, Set<String>> keys) {
    Map<String, NamedNode> first = new LinkedHashMap<>();
    for (NamedNode node : nodes) {
      for (String key : keys.apply(node)) {
        NamedNode before = first.putIfAbsent(key, node);
        if (before != null && !before.iri().equals(node.iri()) && fits(reason, before, node)) {
          pairs.putIfAbsent(Set.of(before.iri(), node.iri()), Pair.of(reason, node, before));
        }
      }
    }
  }

  private static boolean fits(Ambiguity reason, NamedNode one, NamedNode other) {
    return switch (reason) {
      case TWO_KINDS -> true;
      case NEAR_SPELLING -> one.kind().equals(other.kind());
      // The family name comes first in both, last in both, or is all that is said.
      case LAST_NAME ->
          one.isOneWord()
              || other.isOneWord()
              || one.lastNames().get(0).equals(other.lastNames().get(0))
              || one.lastNames().get(1).equals(other.lastNames().get(1));
    };
  }

  /** The name without blanks, and without each of its letters: what two spellings share. */
  private static Set<String> spellings(NamedNode node) {
    String name = node.folded().replace(" ", "");
    Set<String> spellings = new HashSet<>(List.of(node.kind() + name));
    List<Integer> letters = new ArrayList<>();
    for (int i = 0; name.length() >= SHORTEST_MISSPELT && i < name.length(); i++) {
      letters.add(i);
    }
    letters.forEach(i -> spellings.add(node.kind() + name.substring(0, i) + name.substring(i + 1)));
    return spellings;
  }
}
