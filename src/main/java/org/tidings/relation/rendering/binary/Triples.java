package org.tidings.relation.rendering.binary;

import java.util.List;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Clause;
import org.tidings.relation.confidence.ClauseFeatures;
import org.tidings.relation.rendering.noun.NounModifiers;
import org.tidings.relation.rendering.tuple.TupleRule;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * Collects the triples of one clause. A triple with a slot too long to name anything is no fact.
 */
final class Triples {

  // In words; of longer ones fewer than one in four was right (BenchIE dev).
  private static final int MAX_SUBJECT = 8;
  private static final int MAX_RELATION = 12;
  private static final int MAX_OBJECT = 10;
  private static final int MAX_CONTENT = 20;

  private final Set<String> features;
  private final NounModifiers modifiers;
  private final Tuples tuples;

  Triples(Clause clause, Tuples tuples) {
    this.features = ClauseFeatures.of(clause);
    this.modifiers = new NounModifiers(clause.phrases());
    this.tuples = tuples;
  }

  /** Adds a triple; runs of blanks in its relation count as one. */
  void add(String subject, String relation, String object, TupleRule rule) {
    boolean isStated =
        length(subject) <= MAX_SUBJECT
            && length(relation) <= MAX_RELATION
            && length(object) <= (rule == TupleRule.CONTENT ? MAX_CONTENT : MAX_OBJECT);
    if (isStated) {
      String words = relation.strip().replaceAll(" +", " ");
      tuples.add(features, subject, words, List.of(object), rule);
    }
  }

  private static int length(String words) {
    return words.split(" +", -1).length;
  }

  /** "S, V O preposition, N" for the modifiers of a noun, and of those. */
  void nested(String subject, String relation, Token noun) {
    for (NounModifiers.Modifier modifier : modifiers.of(noun)) {
      String object = modifier.object().words();
      String longer = relation + " " + modifier.before();
      switch (modifier.kind()) {
        case PREPOSITIONAL -> add(subject, longer, object, TupleRule.NESTED);
        case VERBAL -> add(subject, longer, object, TupleRule.VERBAL_MODIFIER);
        case MEMBER -> add(modifier.before(), "including", object, TupleRule.MEMBER);
      }
    }
  }
}
