package org.tidings.relation.rendering.noun;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;

/**
 * Takes coordination inside a noun phrase apart: "members of the police and the army" are members
 * of the police and members of the army.
 */
final class Distribution {

  private final Sentence sentence;
  private final Phrases phrases;

  Distribution(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
  }

  /** One phrase for each conjunct of the first coordination below its head. */
  List<Phrase> of(Phrase phrase) {
    return phrase.tokens().stream()
        .filter(token -> !token.equals(phrase.head()))
        .filter(token -> isList(conjuncts(token)))
        .findFirst()
        .map(inner -> conjuncts(inner).stream().map(part -> with(phrase, inner, part)).toList())
        .orElse(List.of(phrase));
  }

  // Of one thing both may be said at once: "a cheap and simple method".
  private List<Phrase> conjuncts(Token inner) {
    if (inner.is("nmod")) {
      return phrases.split(inner);
    }
    return inner.is("compound", "amod") && modifiesSeveral(inner)
        ? phrases.conjuncts(inner).stream().flatMap(part -> phrases.single(part).stream()).toList()
        : List.of();
  }

  private boolean modifiesSeveral(Token inner) {
    return sentence
        .head(inner)
        .filter(Token::isNoun)
        .filter(noun -> sentence.child(noun, "det").filter(Distribution::isOne).isEmpty())
        .isPresent();
  }

  private static boolean isOne(Token determiner) {
    return determiner.hasLemma("a", "an", "each", "every");
  }

  // Names are kept whole: "the Society of Arts and Crafts".
  private static boolean isList(List<Phrase> parts) {
    return parts.size() > 1 && parts.stream().noneMatch(part -> part.head().isProper());
  }

  private Phrase with(Phrase phrase, Token inner, Phrase conjunct) {
    List<Token> prepositions = phrases.prepositionTokens(inner);
    List<Token> list = phrases.whole(inner).map(Phrase::tokens).orElse(List.of());
    return new Phrase(
        phrase.head(),
        phrase.tokens().stream()
            .filter(
                token ->
                    !list.contains(token)
                        || conjunct.tokens().contains(token)
                        || prepositions.contains(token))
            .toList());
  }
}
