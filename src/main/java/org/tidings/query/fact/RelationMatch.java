package org.tidings.query.fact;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Terms;

/**
 * How well a predicate goes by the relation that somebody typed: its IRI, name or label is best;
 * next best if it only adds a preposition, as <i>arrive in</i> does to <i>arrive</i>.
 */
final class RelationMatch {

  private final String typed;
  private final String name;

  RelationMatch(String typed) {
    this.typed = typed;
    this.name = name(typed);
  }

  private static String name(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }

  OptionalInt rank(Node predicate, List<String> labels) {
    String local = name(Terms.localName(predicate));
    if (predicate.toString().equals(typed)
        || local.equals(name)
        || labels.stream().anyMatch(label -> name(label).equals(name))) {
      return OptionalInt.of(0);
    }
    return local.startsWith(name + "_") ? OptionalInt.of(1) : OptionalInt.empty();
  }
}
