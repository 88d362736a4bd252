package org.tidings.query.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A further argument of what states a fact: with whom, where, by how much.
 *
 * @param role its preposition
 */
public record FactQualifier(Term role, Term value) {

  /** By what people read, the role before the value. */
  public static final Comparator<FactQualifier> BY_WORDS =
      Comparator.comparing((FactQualifier it) -> it.role().label())
          .thenComparing(it -> it.value().label())
          .thenComparing(it -> it.role().iri())
          .thenComparing(it -> it.value().iri());

  /** "with Russia". */
  public String words() {
    return role.label() + " " + value.label();
  }

  /** "in Geneva; with Russia"; empty if there are none. */
  public static String words(List<FactQualifier> qualifiers) {
    return qualifiers.stream().map(FactQualifier::words).collect(Collectors.joining("; "));
  }
}
