package org.tidings.relation.proposition;

import org.tidings.annotation.Sentence;
import org.tidings.clause.context.Context;

/**
 * Something that a sentence states: subject, predicate, object, and in what light. Clauses, noun
 * phrases and classifiers all make propositions of this one kind.
 *
 * @param context who says it, whether it is so, how surely, when and where
 * @param rule what found it
 * @param confidence how likely it is right, from 0 to 1
 * @param plain whether it can stand without its evidence: the article asserts it, and what it says
 *     is complete and sure enough
 */
public record Proposition(
    Sentence sentence,
    Participant subject,
    Predicate predicate,
    Value object,
    Context context,
    Rule rule,
    double confidence,
    boolean plain) {

  public Proposition {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
    if (plain && !context.isAsserted()) {
      throw new IllegalArgumentException("only what is asserted is plain");
    }
  }
}
