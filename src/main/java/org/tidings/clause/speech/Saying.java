package org.tidings.clause.speech;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Token;

/**
 * Somebody says, reports or believes something.
 *
 * @param cue the word that tells so: "said", "denied", "according", "claim"
 * @param speaker empty where nobody is named: "it is said that"
 * @param addressee whom it is told
 * @param denial whether it is said not to be so
 * @param reporters who says that the speaker says it, the innermost first: of "Kim said that Seoul
 *     denied it" Kim
 */
public record Saying(
    Attribution kind,
    Token cue,
    Optional<Party> speaker,
    Optional<Party> addressee,
    boolean denial,
    List<Party> reporters) {

  public Saying {
    reporters = List.copyOf(reporters);
  }

  /** What nobody else says that the speaker says. */
  public Saying(
      Attribution kind,
      Token cue,
      Optional<Party> speaker,
      Optional<Party> addressee,
      boolean denial) {
    this(kind, cue, speaker, addressee, denial, List.of());
  }

  /** The same saying of another kind. */
  public Saying as(Attribution other) {
    return new Saying(other, cue, speaker, addressee, denial, reporters);
  }

  /** The same saying as part of what others say. */
  public Saying within(List<Saying> outer) {
    return new Saying(
        kind,
        cue,
        speaker,
        addressee,
        denial,
        outer.stream().flatMap(saying -> saying.speaker().stream()).distinct().toList());
  }
}
