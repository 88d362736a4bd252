package org.tidings.extraction.context;

import org.tidings.annotation.Token;

/**
 * Verbs that stand before another one ("agreed to send") and only say how sure or how far it is.
 */
public final class ChainVerbs {

  private ChainVerbs() {}

  /** Whether the context says all that the verb adds, so that the relation is the next verb's. */
  public static boolean onlyColours(Token verb) {
    String lemma = verb.lemma();
    return Cues.INTENTION_CHAIN.contains(lemma)
        || Cues.NEGATIVE_CHAIN.contains(lemma)
        || Cues.APPEARANCE_CHAIN.contains(lemma)
        || Cues.DUTY_CHAIN.contains(lemma)
        || Cues.ASPECT_CHAIN.contains(lemma);
  }
}
