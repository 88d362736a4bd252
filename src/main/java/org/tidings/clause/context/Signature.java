package org.tidings.clause.context;

import java.util.Locale;
import java.util.Optional;
import org.tidings.annotation.lexicon.WordTable;

/**
 * What a word says of the predicate or clause embedded under it, and what it says where it is
 * negated itself. The words are in {@code signatures.txt}.
 *
 * @see <a href="https://aclanthology.org/W06-3907/">R. Nairn, C. Condoravdi and L. Karttunen,
 *     Computing relative polarity for textual inference, 2006</a>
 */
enum Signature {
  /** "avoided paying". */
  NOT_DONE(Effect.TURNED, Effect.NONE),
  /** "ruled out joining". */
  REFUSED(Effect.TURNED, Effect.POSSIBLE),
  /** "succeeded in raising". */
  DONE(Effect.NONE, Effect.TURNED),
  /** "proposed renaming". */
  PLANNED(Effect.INTENDED, Effect.TURNED_INTENDED),
  /** "considered buying". */
  OPEN(Effect.POSSIBLE, Effect.TURNED_POSSIBLE),
  /** "opposed selling". */
  UNWANTED(Effect.HYPOTHETICAL, Effect.HYPOTHETICAL),
  /** "warned them against firing". */
  DISSUADED(Effect.TURNED_COMMANDED, Effect.POSSIBLE),
  /** "evidence that", "no evidence that". */
  EVIDENCE(Effect.PROBABLE, Effect.POSSIBLE),
  /** "a chance that", "no chance that". */
  CHANCE(Effect.POSSIBLE, Effect.TURNED),
  /** "a doubt that", "no doubt that". */
  DOUBT(Effect.POSSIBLE, Effect.NONE),
  /** "It is not true that". */
  TRUTH(Effect.NONE, Effect.TURNED),
  /** "It is a lie that". */
  FALSEHOOD(Effect.TURNED, Effect.NONE),
  /** "It is unclear that". */
  UNCLEAR(Effect.POSSIBLE, Effect.NONE),
  /** "did not prove that". */
  PROVED(Effect.NONE, Effect.POSSIBLE);

  /** What becomes of polarity and modality. */
  enum Effect {
    NONE(false, Optional.empty()),
    TURNED(true, Optional.empty()),
    PROBABLE(false, Optional.of(Modality.PROBABLE)),
    POSSIBLE(false, Optional.of(Modality.POSSIBLE)),
    HYPOTHETICAL(false, Optional.of(Modality.HYPOTHETICAL)),
    INTENDED(false, Optional.of(Modality.INTENDED)),
    TURNED_POSSIBLE(true, Optional.of(Modality.POSSIBLE)),
    TURNED_INTENDED(true, Optional.of(Modality.INTENDED)),
    TURNED_COMMANDED(true, Optional.of(Modality.COMMANDED));

    private final boolean turned;
    private final Optional<Modality> modality;

    Effect(boolean turned, Optional<Modality> modality) {
      this.turned = turned;
      this.modality = modality;
    }

    /** Whether polarity is turned round. */
    boolean turned() {
      return turned;
    }

    /** Empty where it stays as it is. */
    Optional<Modality> modality() {
      return modality;
    }
  }

  private static final WordTable WORDS = WordTable.load(Signature.class, "signatures.txt");

  private final Effect affirmed;
  private final Effect negated;

  Signature(Effect affirmed, Effect negated) {
    this.affirmed = affirmed;
    this.negated = negated;
  }

  /**
   * The signature of a word with what joins the embedded predicate to it.
   *
   * @param word its lemma, with its particle after an underscore
   * @param joint a preposition, "ing" for a bare gerund, or "that" for a clause
   */
  static Optional<Signature> of(String word, String joint) {
    return WORDS
        .firstRowWith(word + "_" + joint)
        .map(row -> valueOf(row.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  Effect effect(boolean isNegated) {
    return isNegated ? negated : affirmed;
  }
}
