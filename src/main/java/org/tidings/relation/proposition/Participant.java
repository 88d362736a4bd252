package org.tidings.relation.proposition;

import java.util.Optional;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;

/**
 * Somebody or something that takes part in a proposition.
 *
 * @param phrase the words for it
 * @param referent what they stand for
 * @param mention the mention that the words have in the article; empty where that has other bounds
 */
public record Participant(Phrase phrase, Referent referent, Optional<Mention> mention)
    implements Value {

  /** What a mention stands for, in the words of a phrase. */
  public static Participant of(Phrase phrase, Mention mention) {
    return new Participant(phrase, mention.referent(), Optional.of(mention));
  }

  @Override
  public String label() {
    return referent.label();
  }
}
