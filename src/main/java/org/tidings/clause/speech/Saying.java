package org.tidings.clause.speech;

import java.util.Optional;
import org.tidings.annotation.Token;

/**
 * Somebody says, reports or believes something.
 *
 * @param cue the word that tells so: "said", "denied", "according", "claim"
 * @param speaker empty where nobody is named: "it is said that"
 * @param addressee whom it is told
 * @param denial whether it is said not to be so
 */
public record Saying(
    Attribution kind,
    Token cue,
    Optional<Party> speaker,
    Optional<Party> addressee,
    boolean denial) {

  /** The same saying of another kind. */
  public Saying as(Attribution other) {
    return new Saying(other, cue, speaker, addressee, denial);
  }
}
