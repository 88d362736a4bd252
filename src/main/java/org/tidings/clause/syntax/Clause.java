package org.tidings.clause.syntax;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * A clause: who or what, does or is what, to whom, where, when.
 *
 * @param phrases of its sentence
 * @param predicate the word that governs the clause: a verb, or the noun or adjective of a copula
 * @param copula present for "<i>is</i> a treaty", "<i>was</i> unclear"
 * @param subject empty for commands and where none could be recovered
 * @param group the verbs; of a copular clause the copula with its auxiliaries
 * @param arguments in the order of the text, those of the first verbs of a chain included
 */
public record Clause(
    Phrases phrases,
    Token predicate,
    Optional<Token> copula,
    Optional<Subject> subject,
    VerbGroup group,
    List<Argument> arguments) {

  public Clause {
    arguments = List.copyOf(arguments);
  }

  public Sentence sentence() {
    return phrases.sentence();
  }

  public boolean isCopular() {
    return copula.isPresent();
  }

  /** The verb that bears the meaning: the last of a chain. */
  public Token verb() {
    return group.last().verb();
  }

  /** The first argument in this role. */
  public Optional<Argument> argument(ArgumentRole role) {
    return arguments.stream().filter(argument -> argument.role() == role).findFirst();
  }
}
