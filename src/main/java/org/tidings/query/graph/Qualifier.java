package org.tidings.query.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A further argument of what states a fact: with whom, where, by how much.
 *
 * @param role its preposition
 */
public record Qualifier(Term role, Term value) {

  /** By what people read, the role before the value. */
  public static final Comparator<Qualifier> BY_WORDS =
      Comparator.comparing((Qualifier it) -> it.role().label())
          .thenComparing(it -> it.value().label())
          .thenComparing(it -> it.role().iri())
          .thenComparing(it -> it.value().iri());

  /** "with Russia". */
  public String words() {
    return role.label() + " " + value.label();
  }

  /** "in Geneva; with Russia"; empty if there are none. */
  public static String words(List<Qualifier> qualifiers) {
    return qualifiers.stream().map(Qualifier::words).collect(Collectors.joining("; "));
  }
}
