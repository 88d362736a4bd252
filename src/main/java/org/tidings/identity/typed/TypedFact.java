package org.tidings.identity.typed;

import org.tidings.extraction.context.Context;
import org.tidings.identity.typed.pair.TypedMention;
import org.tidings.identity.typed.pair.TypedProperty;

/**
 * A typed relation between two mentions of a sentence.
 *
 * @param context in what light it is said
 * @param confidence how likely it is right, from 0 to 1
 * @param method the rule that found it, or {@code classifier}
 */
public record TypedFact(
    TypedProperty property,
    TypedMention subject,
    TypedMention object,
    Context context,
    double confidence,
    String method) {

  public TypedFact {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
