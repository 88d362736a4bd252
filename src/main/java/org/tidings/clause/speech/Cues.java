package org.tidings.clause.speech;

import java.util.Locale;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Classes of words that tell in what context a clause is said; their lemmas are in {@code
 * cues.txt}.
 */
public enum Cues {
  /** Saying: "he said that it was so". */
  SPEECH,
  /** Saying, but only where the subject can speak or is a study: "the survey showed that". */
  FINDING,
  /** Verbs that hardly have another object than what is said: "he says the plan failed". */
  REPORTING,
  /** With "about how" they say: "bragged about how cheaply he ran it". */
  TALKING,
  /** Those before whom it is said: "the court heard that". */
  HEARING,
  /** With "back" they say: "shot back that". */
  RETORTING,
  /** What tells what people think: "in the poll". */
  SURVEY,
  /** Saying what somebody is, in words that may be quoted: "called him 'a friend of the port'". */
  NAMING,
  /** Verbs that introduce only words in quotation marks: "he continued". */
  QUOTING,
  /** Thinking, hoping, fearing: "they believe that it is so". */
  BELIEF,
  /** Asking: "asked whether it was so". */
  ASKING,
  /** Telling somebody to do it: "ordered the troops to leave". */
  COMMAND,
  /** Saying of somebody that he did it: "accuse X of". */
  ACCUSATION,
  /** "was adamant that it was so". */
  CONVICTION,
  /** "denied sending": the verb that follows is said. */
  SAYING_CHAIN,
  /** Words beside a verb that negate it: "neither condemned nor supported". */
  NEGATIVE_WORD,
  /** Saying that it is not so. */
  DENIAL,
  /** "refused to send": it was not sent. */
  NEGATIVE_CHAIN,
  /** "plans to send": it is meant, not done. */
  INTENTION_CHAIN,
  /** "appears to be": it is likely. */
  APPEARANCE_CHAIN,
  /** "has to send": it is due. */
  DUTY_CHAIN,
  /** "began to send": it is done all the same. */
  ASPECT_CHAIN,
  /** Nouns whose bearers report rather than claim. */
  MEDIA,
  /** Words at the end or the beginning of the names of news media. */
  MEDIA_NAME,
  /** Names of news agencies and broadcasters that mean nothing else. */
  NEWS_AGENCY,
  /** Speakers who are not named: "sources". */
  ANONYMOUS,
  /** Nouns for what is said: "the claim that". */
  SPEECH_NOUN,
  /** Nouns for what is thought: "the fear that". */
  BELIEF_NOUN,
  /** Nouns for what news media tell: "reports that". */
  SOURCE_NOUN,
  /** Nouns that take it back: "the denial that". */
  DENIAL_NOUN,
  /** Nouns for talking with somebody: "in an interview with". */
  OCCASION,
  /** Nouns that can speak: "the minister". */
  SPEAKER_NOUN,
  /** Verbs of demand before a clause: "demanded that he leave". */
  DEMAND,
  /** "is likely to send". */
  LIKELY_ADJECTIVE,
  /** "is set to send". */
  INTENTION_ADJECTIVE,
  /** "is obliged to send". */
  DUTY_ADJECTIVE,
  /** "is able to send". */
  ABLE_ADJECTIVE,
  /** "perhaps". */
  POSSIBLE_ADVERB,
  /** "probably". */
  PROBABLE_ADVERB,
  /** "reportedly". */
  HEARSAY_ADVERB,
  /** "allegedly". */
  ALLEGED_ADVERB,
  /** Making somebody do it: "forced the bank to pay". */
  CAUSING,
  /** Wanting somebody to do it: "wants Iran to free them". */
  WISHING,
  /** Letting somebody do it, which does not say that he did. */
  PERMITTING,
  /** Saying, with the speaker behind the verb: "..., warned Voss". */
  INVERTING,
  /** Telling somebody: "told reporters". */
  ADDRESSING,
  /** Nouns that speak in headlines: "Study: ...". */
  HEADLINE_SPEAKER,
  /** Short titles before names: "Gov Mills: ...". */
  TITLE,
  /** Not named where they only know of it: "a person familiar with the matter". */
  INSIDER,
  /** What stands for the words themselves: "that was what he said". */
  WORDS_SAID;

  private static final WordTable LEMMAS = WordTable.load(Cues.class, "cues.txt");

  private final String row = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Whether the token's lemma is one of this class. */
  public boolean has(Token token) {
    return LEMMAS.has(row, token.lemma());
  }
}
