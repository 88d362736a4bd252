package org.tidings.relation.rendering.noun;

import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Phrases;

/**
 * Prepositional phrases that are words rather than arguments: prepositions of several words ("in
 * front of") and those that connect sentences ("for example").
 */
public final class FixedPhrases {

  /** Introduces members of the whole that precedes it. */
  public static final String INCLUDING = "including";

  private static final WordTable WORDS = WordTable.load(FixedPhrases.class, "words.txt");
  private static final Set<String> PREPOSITIONS = WORDS.phrases("preposition");

  private static final Set<String> CONNECTIVES = WORDS.phrases("connective");

  private final Sentence sentence;
  private final Phrases phrases;

  public FixedPhrases(Phrases phrases) {
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
