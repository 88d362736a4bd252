package org.tidings.relation.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Modality;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Party;
import org.tidings.relation.proposition.Proposition;

/**
 * What a case expects of one proposition. The words name it by parts of its subject, relation and
 * object; an empty part fits all.
 *
 * @param speaker words of the speaker; empty for none
 * @param time ISO 8601 day, month or year; empty for none
 */
public record ExpectedClaim(
    String subject,
    String relation,
    String object,
    Attribution attribution,
    String speaker,
    String addressee,
    Polarity polarity,
    Modality modality,
    String time) {

  static ExpectedClaim of(List<String> columns) {
    return new ExpectedClaim(
        columns.get(3),
        columns.get(4),
        columns.get(5),
        columns.get(6).equals("ownVoice")
            ? Attribution.OWN_VOICE
            : Attribution.valueOf(columns.get(6).toUpperCase(Locale.ROOT)),
        columns.get(7),
        columns.get(8),
        Polarity.valueOf(columns.get(9).toUpperCase(Locale.ROOT)),
        Modality.valueOf(columns.get(10).toUpperCase(Locale.ROOT)),
        columns.get(11));
  }

  boolean names(Proposition proposition) {
    return has(proposition.subject().phrase().words(), subject)
        && Arrays.asList(proposition.predicate().name().split("_", -1)).contains(relation)
        && has(proposition.object().phrase().words(), object);
  }

  boolean isAttributed() {
    return attribution != Attribution.OWN_VOICE;
  }

  boolean hasAttributionOf(Context context) {
    return attribution == context.attribution() && isSpeaker(context.speaker());
  }

  boolean isSpeaker(Optional<Party> party) {
    return speaker.isEmpty() ? party.isEmpty() : has(words(party), speaker);
  }

  boolean isAddressee(Optional<Party> party) {
    return addressee.isEmpty() ? party.isEmpty() : has(words(party), addressee);
  }

  private static String words(Optional<Party> party) {
    return party.map(Party::words).orElse("");
  }

  private static boolean has(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
