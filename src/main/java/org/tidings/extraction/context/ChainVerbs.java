package org.tidings.extraction.context;

import org.tidings.annotation.Token;
import org.tidings.extraction.speech.Cues;

/**
 * Verbs that stand before another one ("agreed to send") and only say how sure or how far it is.
 */
public final class ChainVerbs {

  private ChainVerbs() {}

  /** Whether the context says all that the verb adds, so that the relation is the next verb's. */
  public static boolean onlyColours(Token verb) {
    return Cues.INTENTION_CHAIN.has(verb)
        || Cues.NEGATIVE_CHAIN.has(verb)
        || Cues.APPEARANCE_CHAIN.has(verb)
        || Cues.DUTY_CHAIN.has(verb)
        || Cues.ASPECT_CHAIN.has(verb);
  }
}
