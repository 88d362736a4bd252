package org.tidings.relation.rendering.noun;

import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrases;

/**
 * Prepositional phrases that are words rather than arguments: prepositions of several words ("in
 * front of") and those that connect sentences ("for example").
 */
public final class SetPhrases {

  /** Introduces members of the whole that precedes it. */
  public static final String INCLUDING = "including";

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in accordance with",
          "in addition to",
          "in case of",
          "in charge of",
          "in connection with",
          "in contrast to",
          "in exchange for",
          "in favor of",
          "in favour of",
          "in front of",
          "in lieu of",
          "in light of",
          "in line with",
          "in order to",
          "in place of",
          "in regard to",
          "in relation to",
          "in respect of",
          "in response to",
          "in return for",
          "in search of",
          "in spite of",
          "in support of",
          "in terms of",
          "in view of",
          "by means of",
          "by virtue of",
          "by way of",
          "on account of",
          "on behalf of",
          "on top of",
          "with regard to",
          "with respect to");

  private static final Set<String> CONNECTIVES =
      Set.of(
          "after all",
          "as a result",
          "as such",
          "at first",
          "at last",
          "at least",
          "by contrast",
          "for example",
          "for instance",
          "in addition",
          "in contrast",
          "in fact",
          "in general",
          "in particular",
          "in turn",
          "of course",
          "on the contrary",
          "on the other hand");

  private final Sentence sentence;
  private final Phrases phrases;

  public SetPhrases(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
  }

  /** Whether {@code noun} is the middle of a preposition: "front" in "in front of the crowd". */
  public boolean isPreposition(Token noun) {
    String before = phrases.preposition(noun) + " " + noun.word() + " ";
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") && child.index() > noun.index())
        .anyMatch(child -> PREPOSITIONS.contains(lower(before + phrases.preposition(child))));
  }

  /** Whether {@code noun} with its preposition only connects its sentence to another. */
  public boolean isConnective(Token noun) {
    return phrases
        .single(noun)
        .filter(
            phrase -> CONNECTIVES.contains(lower(phrases.preposition(noun) + " " + phrase.words())))
        .isPresent();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
