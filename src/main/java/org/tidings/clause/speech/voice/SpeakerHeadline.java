package org.tidings.clause.speech.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrases;

/**
 * A headline that names its speaker before a colon: <i>Minister: Hackers stole records</i>.
 *
 * @param colon index of the colon
 */
record SpeakerHeadline(int colon, Saying saying) {

  private static final int MAX_SPEAKER = 6;
  private static final Set<EntityType> SPEAKERS =
      EnumSet.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.GOVERNMENT,
          EntityType.NEWS_MEDIA,
          EntityType.TITLE,
          EntityType.COUNTRY,
          EntityType.CITY);

  /** The headline, if the sentence is one whose first words can speak. */
  static Optional<SpeakerHeadline> of(Phrases phrases) {
    List<Token> tokens = phrases.sentence().tokens();
    for (int i = 1; i <= MAX_SPEAKER && i + 2 < tokens.size(); i++) {
      if (tokens.get(i).word().equals(":")) {
        int colon = i;
        return speaker(phrases.sentence(), i)
            .map(it -> new SpeakerHeadline(colon, new SayingFinder(phrases).according(it)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> speaker(Sentence sentence, int colon) {
    List<Token> before = sentence.tokens().subList(0, colon);
    boolean nominal =
        before.stream().allMatch(token -> token.tag().matches("NN.*|JJ|DT|POS|CD|HYPH|IN|CC|UH"));
    boolean clause =
        sentence.tokens().subList(colon + 1, sentence.tokens().size()).stream()
            .anyMatch(token -> token.isVerb() && GrammaticalFunction.hasSubject(sentence, token));
    return Optional.of(before.get(colon - 1))
        .filter(last -> nominal && clause)
        .filter(last -> canSpeak(last) || (last.isProper() && isTitled(before)));
  }

  // "Gov Mills: ..."
  private static boolean isTitled(List<Token> before) {
    return before.size() > 1 && Cues.TITLE.has(before.get(before.size() - 2));
  }

  private static boolean canSpeak(Token noun) {
    return SPEAKERS.contains(noun.entityType())
        || Cues.SPEAKER_NOUN.has(noun)
        || Cues.MEDIA.has(noun)
        || Cues.NEWS_AGENCY.has(noun)
        || Cues.SOURCE_NOUN.has(noun)
        || Cues.ANONYMOUS.has(noun)
        || Cues.HEADLINE_SPEAKER.has(noun);
  }

  boolean covers(Token token) {
    return token.index() > colon;
  }
}
