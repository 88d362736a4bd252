package org.tidings.clause.context;

import org.tidings.annotation.Token;
import org.tidings.clause.speech.Cues;

/**
 * Verbs and adjectives that stand before another verb ("agreed to send", "is likely to send") and
 * only say how sure or how far it is, or who says so.
 */
public final class ChainVerbs {

  private ChainVerbs() {}

  /** Whether the context says all that the word adds, so that the relation is the next verb's. */
  public static boolean onlyColours(Token word) {
    return word.tag().startsWith("JJ")
        ? Cues.LIKELY_ADJECTIVE.has(word)
            || Cues.INTENTION_ADJECTIVE.has(word)
            || Cues.DUTY_ADJECTIVE.has(word)
            || Cues.ABLE_ADJECTIVE.has(word)
        : Cues.INTENTION_CHAIN.has(word)
            || Cues.NEGATIVE_CHAIN.has(word)
            || Cues.APPEARANCE_CHAIN.has(word)
            || Cues.DUTY_CHAIN.has(word)
            || Cues.ASPECT_CHAIN.has(word)
            || Signature.of(word.lemma(), "ing").isPresent()
            || says(word);
  }

  /** Whether the verb says or believes of its subject what follows: "denied", "is said". */
  static boolean says(Token verb) {
    boolean reported =
        verb.tag().equals("VBN")
            && !verb.hasLemma("suppose")
            && (Cues.SPEECH.has(verb) || Cues.BELIEF.has(verb));
    boolean intention = Cues.INTENTION_CHAIN.has(verb) && !verb.hasLemma("expect");
    return Cues.SAYING_CHAIN.has(verb) || (reported && !intention);
  }
}
