package org.tidings.clause.context;

import java.util.List;
import java.util.Optional;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Party;
import org.tidings.clause.syntax.Phrase;

/**
 * The context in which a proposition is said.
 *
 * @param speaker who says, reports or believes it; empty for the article's own voice, and where
 *     nobody is named: "it is said that"
 * @param reporters who says that the speaker says it, the innermost first
 * @param addressee whom it was told
 * @param tense seen from the sentence
 * @param time TIMEX3 value of a day, a month or a year
 * @param places where it happens, as far as the clause has words for it that may name a place
 */
public record Context(
    Attribution attribution,
    Optional<Party> speaker,
    List<Party> reporters,
    Optional<Party> addressee,
    Polarity polarity,
    Modality modality,
    Tense tense,
    Optional<String> time,
    List<Phrase> places) {

  public Context {
    reporters = List.copyOf(reporters);
    places = List.copyOf(places);
  }

  /**
   * Whether the article itself vouches for it: its own voice or a news source, positive, certain,
   * and not held no more.
   */
  public boolean isAsserted() {
    return (attribution == Attribution.OWN_VOICE || attribution == Attribution.SOURCE)
        && polarity == Polarity.POSITIVE
        && modality == Modality.CERTAIN
        && tense != Tense.FORMER;
  }

  /** The same context for what is only meant to be done: "arrived <i>to bolster ties</i>". */
  public Context intended() {
    return modality == Modality.CERTAIN ? with(polarity, Modality.INTENDED) : this;
  }

  /** The same for what held once and holds no more. */
  public Context formerly() {
    return new Context(
        attribution, speaker, reporters, addressee, polarity, modality, Tense.FORMER, time, places);
  }

  /** The same speaker, time and place with another polarity and modality. */
  public Context with(Polarity otherPolarity, Modality otherModality) {
    return new Context(
        attribution,
        speaker,
        reporters,
        addressee,
        otherPolarity,
        otherModality,
        tense,
        time,
        places);
  }
}
