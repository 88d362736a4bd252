package org.tidings.relation.open;

import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Phrases;

/** Verbs with a noun that means nothing by itself: "take part in", "share the stage with". */
final class SetPhrases {

  private static final WordTable PHRASES = WordTable.load(SetPhrases.class, "set-phrases.txt");

  /**
   * A set phrase in a clause.
   *
   * @param noun its noun, in small letters
   * @param preposition what follows the noun
   * @param object what the preposition introduces
   */
  record Found(String noun, String preposition, Token object) {}

  private final Phrases phrases;
  private final Sentence sentence;

  SetPhrases(Phrases phrases) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
  }

  /** The set phrase that a verb makes with its object, if it does. */
  Optional<Found> of(Token verb, ClauseFrame frame) {
    return frame.objects().stream()
        .map(Argument::head)
        .filter(noun -> !noun.isProper() && !sentence.hasChild(noun, "nmod:poss", "amod", "nummod"))
        .flatMap(noun -> found(verb, noun, frame).stream())
        .findFirst();
  }

  private Optional<Found> found(Token verb, Token noun, ClauseFrame frame) {
    return Stream.concat(
            sentence.children(noun).stream().filter(child -> child.is("nmod")),
            frame.placed().stream().map(Argument::head))
        .filter(object -> object.index() > noun.index())
        .filter(object -> isPhrase(verb, noun, phrases.preposition(object)))
        .findFirst()
        .map(object -> new Found(noun.lemma(), phrases.preposition(object), object));
  }

  private static boolean isPhrase(Token verb, Token noun, String preposition) {
    return PHRASES.has(verb.lemma(), noun.lemma() + "_" + preposition);
  }
}
