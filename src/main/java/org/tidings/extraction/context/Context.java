package org.tidings.extraction.context;

import java.util.Optional;
import org.tidings.extraction.speech.Attribution;
import org.tidings.extraction.speech.Party;

/**
 * The light in which a proposition is said.
 *
 * @param speaker who says, reports or believes it; empty for the article's own voice
 * @param addressee whom it was told
 * @param time TIMEX3 value of a day, a month or a year
 */
public record Context(
    Attribution attribution,
    Optional<Party> speaker,
    Optional<Party> addressee,
    Polarity polarity,
    Modality modality,
    Optional<String> time) {

  /**
   * Whether the article itself vouches for it: its own voice or a news source, positive, certain.
   */
  public boolean isAsserted() {
    return (attribution == Attribution.OWN_VOICE || attribution == Attribution.SOURCE)
        && polarity == Polarity.POSITIVE
        && modality == Modality.CERTAIN;
  }

  /** The same context for what is only meant to be done: "arrived <i>to bolster ties</i>". */
  public Context intended() {
    Modality meant = modality == Modality.CERTAIN ? Modality.INTENDED : modality;
    return new Context(attribution, speaker, addressee, polarity, meant, time);
  }
}
