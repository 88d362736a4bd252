package org.tidings.relation.rendering.noun;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;

/**
 * Noun phrases as short as they still name the thing: without clauses, and of what follows only
 * what "of" introduces. Not safe for use by several threads at once.
 */
public final class NounPhrases {

  private final Sentence sentence;
  private final Phrases phrases;
  private final Distribution distribution;

  public NounPhrases(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.distribution = new Distribution(phrases);
  }

  /** Those of an argument, or the noun that it leaves out as it was found. */
  public List<Phrase> of(Argument argument) {
    return argument.gap() ? argument.phrases() : of(argument.head());
  }

  /** Those of {@code noun} and its conjuncts, one each; "economic and social reforms" are two. */
  public List<Phrase> of(Token noun) {
    List<Phrase> whole = phrases.split(noun);
    return whole.stream()
        .flatMap(phrase -> shorter(phrase, whole.size() > 1).stream())
        .flatMap(phrase -> distribution.of(phrase).stream())
        .toList();
  }

  /** The words of the first of them, or none. */
  public String first(Argument argument) {
    return of(argument).stream().findFirst().map(Phrase::words).orElse("");
  }

  private Optional<Phrase> shorter(Phrase phrase, boolean split) {
    return split || !sentence.hasChild(phrase.head(), "conj")
        ? phrases.single(phrase.head(), this::isLong)
        : Optional.of(phrase);
  }

  /** Whether {@code child} tells more of a noun than it takes to name it. */
  public boolean isLong(Token parent, Token child) {
    if (child.index() < parent.index()) {
      return isBeforePreposition(parent, child);
    }
    return child.is("acl")
        || (child.is("dep", "conj") && followsDash(child))
        || (child.is("amod") && child.isVerb())
        || (child.is("nmod", "obl") && !phrases.preposition(child).equals("of"));
  }

  // "an offer: an increase", "70 people -- most of them in retail".
  private boolean followsDash(Token child) {
    int first = phrases.whole(child).map(phrase -> phrase.tokens().get(0).index()).orElse(0);
    return first > 0 && sentence.token(first - 1).tag().equals(":");
  }

  // "only under strict supervision": what precedes the preposition is not of its noun.
  private boolean isBeforePreposition(Token noun, Token child) {
    List<Token> preposition = phrases.prepositionTokens(noun);
    return !preposition.isEmpty() && child.index() < preposition.get(0).index();
  }
}
