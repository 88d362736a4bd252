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
 * @param first whether the speaker comes first
 */
record SpeakerHeadline(int colon, boolean first, Saying saying) {

  private static final int MAX_SPEAKER = 6;
  private static final int MAX_LAST = 4;
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
            .map(it -> new SpeakerHeadline(colon, true, new SayingFinder(phrases).according(it)));
      }
    }
    return ofLast(phrases, tokens);
  }

  // "Norway sank the trawler: Moscow".
  private static Optional<SpeakerHeadline> ofLast(Phrases phrases, List<Token> tokens) {
    int colon = tokens.size() - 2;
    while (colon > 0 && tokens.size() - colon <= MAX_LAST && !isColon(tokens.get(colon))) {
      colon--;
    }
    int at = colon;
    List<Token> said = tokens.subList(0, Math.max(0, at));
    boolean clause = said.stream().anyMatch(it -> isFiniteClause(phrases.sentence(), it));
    return Optional.of(tokens.get(tokens.size() - 1))
        .filter(last -> at > 0 && isColon(tokens.get(at)) && clause && canSpeak(last))
        .filter(last -> isNominal(tokens.subList(at + 1, tokens.size())))
        .map(last -> new SpeakerHeadline(at, false, new SayingFinder(phrases).according(last)));
  }

  private static boolean isColon(Token token) {
    return token.word().equals(":");
  }

  private static boolean isFiniteClause(Sentence sentence, Token token) {
    return token.isVerb() && GrammaticalFunction.hasSubject(sentence, token);
  }

  private static boolean isNominal(List<Token> tokens) {
    return tokens.stream()
        .allMatch(token -> token.tag().matches("NN.*|JJ|DT|POS|CD|HYPH|IN|CC|UH"));
  }

  private static Optional<Token> speaker(Sentence sentence, int colon) {
    List<Token> before = sentence.tokens().subList(0, colon);
    boolean nominal = isNominal(before);
    boolean clause =
        sentence.tokens().subList(colon + 1, sentence.tokens().size()).stream()
            .anyMatch(token -> isFiniteClause(sentence, token));
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
    return first ? token.index() > colon : token.index() < colon;
  }
}
