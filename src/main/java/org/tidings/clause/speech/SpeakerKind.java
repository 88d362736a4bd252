package org.tidings.clause.speech;

import java.util.Optional;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;

/**
 * Tells whether a speaker is one that the article has it from (news media, "sources", "officials
 * told Reuters") or one that says it.
 */
public final class SpeakerKind {

  private final Sentence sentence;

  public SpeakerKind(Sentence sentence) {
    this.sentence = sentence;
  }

  public Attribution of(Token cue, Optional<Token> speaker, Optional<Token> addressee) {
    if (Cues.BELIEF.has(cue) || Cues.CONVICTION.has(cue) || Cues.BELIEF_NOUN.has(cue)) {
      return Attribution.BELIEF;
    }
    boolean source =
        speaker.map(this::isSource).orElse(cue.isNoun() && Cues.SOURCE_NOUN.has(cue))
            || (speaker.filter(this::isUnnamed).isPresent()
                && addressee.filter(this::isMedia).isPresent());
    return source ? Attribution.SOURCE : Attribution.SPEECH;
  }

  private boolean isSource(Token speaker) {
    return isMedia(speaker)
        || Cues.ANONYMOUS.has(speaker)
        || (Cues.SOURCE_NOUN.has(speaker) && !isSomebodys(speaker))
        || isFamiliar(speaker);
  }

  // "the company's annual report", "a report by the ministry": that is the company speaking.
  private boolean isSomebodys(Token report) {
    return sentence.children(report).stream()
        .anyMatch(
            child ->
                child.is("nmod:poss")
                    || (child.is("nmod")
                        && sentence.children(child).stream()
                            .anyMatch(it -> it.is("case") && it.hasLemma("by", "from"))));
  }

  // "a person familiar with the matter", "two people with knowledge of the talks".
  private boolean isFamiliar(Token speaker) {
    return Cues.INSIDER.has(speaker)
        && sentence.children(speaker).stream()
            .anyMatch(
                child ->
                    child.hasLemma("familiar", "knowledge", "brief", "close")
                        || sentence.children(child).stream()
                            .anyMatch(it -> it.hasLemma("familiar", "brief", "knowledge")));
  }

  private boolean isUnnamed(Token speaker) {
    return speaker.isNoun()
        && !speaker.isProper()
        && sentence.children(speaker).stream()
            .noneMatch(
                child -> child.is("appos", "nmod:poss") || child.entityType() == EntityType.PERSON);
  }

  /** Whether the noun is a news medium: "state media", "the Harbour Times". */
  public boolean isMedia(Token noun) {
    if (noun.entityType() == EntityType.NEWS_MEDIA) {
      return true;
    }
    Optional<Name> name =
        sentence.names().stream().filter(it -> it.covers(noun.index())).findFirst();
    if (Cues.NEWS_AGENCY.has(noun) || isNamedByKind(noun)) {
      return true;
    }
    if (noun.isProper()) {
      return noun.entityType() != EntityType.PERSON
          && (Cues.MEDIA_NAME.has(noun)
              || isNewsAgency(noun)
              || name.filter(this::isMediaName).isPresent());
    }
    return noun.hasLemma("agency")
        ? isNewsAgency(noun)
        : Cues.MEDIA.has(noun) && !noun.hasLemma("agency");
  }

  // "Radio Vostok", "Telewizja Morska TV".
  private boolean isNamedByKind(Token noun) {
    return noun.isProper()
        && sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.is("compound")
                        && child.hasLemma("radio", "tv", "television", "newspaper"));
  }

  private boolean isMediaName(Name name) {
    return Cues.MEDIA_NAME.has(sentence.token(name.end() - 1))
        || sentence.tokens().subList(name.begin(), name.end()).stream()
            .anyMatch(token -> token.word().matches("News|Radio|Television|TV|Newspaper|Press"));
  }

  private boolean isNewsAgency(Token noun) {
    return noun.hasLemma("agency")
        && sentence.children(noun).stream()
            .anyMatch(child -> child.hasLemma("news", "press", "wire"));
  }
}
