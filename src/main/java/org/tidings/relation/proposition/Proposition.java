package org.tidings.relation.proposition;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.clause.context.Context;

/**
 * Something that a sentence states: subject, predicate, object, and in what context. Clauses, noun
 * phrases and classifiers all make propositions of this one kind.
 *
 * @param qualifiers the other arguments of what states it, in the order of the text
 * @param context who says it, whether it is so, how surely, when and where
 * @param rule what found it
 * @param confidence how likely it is right, from 0 to 1
 * @param worth how likely somebody would look it up, from 0 to 1
 * @param plain whether it can stand without its evidence: the article asserts it, and what it says
 *     is complete and sure enough
 */
public record Proposition(
    Sentence sentence,
    Participant subject,
    Predicate predicate,
    Value object,
    List<Qualifier> qualifiers,
    Context context,
    Rule rule,
    double confidence,
    double worth,
    boolean plain) {

  public Proposition {
    qualifiers = List.copyOf(qualifiers);
    if (!(confidence >= 0 && confidence <= 1) || !(worth >= 0 && worth <= 1)) {
      throw new IllegalArgumentException("no likelihoods: %s, %s".formatted(confidence, worth));
    }
    if (plain && !context.isAsserted()) {
      throw new IllegalArgumentException("only what is asserted is plain");
    }
  }
}
