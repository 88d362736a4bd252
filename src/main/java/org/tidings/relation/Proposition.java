package org.tidings.relation;

import org.tidings.annotation.Sentence;
import org.tidings.clause.context.Context;
import org.tidings.clause.syntax.Phrase;

/**
 * Something that a sentence states: subject, relation, object, and in what light.
 *
 * @param confidence from 0 to 1
 * @param method the rule that found it
 */
public record Proposition(
    Sentence sentence,
    Phrase subject,
    Relation relation,
    Value object,
    Context context,
    double confidence,
    String method) {

  public Proposition {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
