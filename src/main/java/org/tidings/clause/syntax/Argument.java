package org.tidings.clause.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.tidings.annotation.Token;

/**
 * An argument of a clause.
 *
 * @param head the word that governs it
 * @param preposition what introduces it: "in", "because of", "that"; may be empty
 * @param phrases the phrase, or one for each conjunct; never empty
 * @param link index of the verb, in the verb group, that it belongs to, from 0
 * @param gap whether it is the noun that a relative clause modifies ("the treaty that they signed")
 */
public record Argument(
    ArgumentRole role,
    Token head,
    List<Token> preposition,
    List<Phrase> phrases,
    int link,
    boolean gap) {

  public Argument {
    preposition = List.copyOf(preposition);
    phrases = List.copyOf(phrases);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("an argument needs a phrase: " + head);
    }
  }

  public String prepositionWords() {
    return preposition.stream().map(Token::word).collect(Collectors.joining(" "));
  }

  public boolean hasPreposition() {
    return !preposition.isEmpty();
  }

  /** Whether it stands after {@code token}. */
  public boolean isAfter(Token token) {
    return !gap && head.index() > token.index();
  }

  Argument onLink(int index) {
    return new Argument(role, head, preposition, phrases, index, gap);
  }
}
