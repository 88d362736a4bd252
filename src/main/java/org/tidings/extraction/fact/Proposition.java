package org.tidings.extraction.fact;

import org.tidings.annotation.Sentence;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.context.Context;

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
