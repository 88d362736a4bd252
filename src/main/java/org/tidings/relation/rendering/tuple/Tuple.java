package org.tidings.relation.rendering.tuple;

import java.util.List;

/**
 * A proposition in the words of its sentence, tokens joined by blanks.
 *
 * @param confidence from 0 to 1; orders the propositions of all sentences
 * @param arguments the object and what follows; never empty
 * @param rule what made it
 */
public record Tuple(
    double confidence, String subject, String relation, List<String> arguments, TupleRule rule) {

  public Tuple {
    arguments = List.copyOf(arguments);
    if (subject.isBlank() || relation.isBlank() || arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "a proposition needs subject, relation and object: %s, %s, %s"
              .formatted(subject, relation, arguments));
    }
  }
}
