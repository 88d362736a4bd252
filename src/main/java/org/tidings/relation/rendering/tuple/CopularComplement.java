package org.tidings.relation.rendering.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;

/**
 * What a copular clause says of its subject: "was <i>the first prime minister</i>", "is
 * <i>unclear</i>".
 *
 * @param parts one for each conjunct
 */
public record CopularComplement(Clause clause, List<Phrase> parts) {

  public static CopularComplement of(Clause clause) {
    return of(clause, (parent, child) -> false);
  }

  /** The same without the subtrees that {@code leftOut} names. */
  public static CopularComplement of(Clause clause, BiPredicate<Token, Token> leftOut) {
    Sentence sentence = clause.sentence();
    Phrases phrases = clause.phrases();
    Token predicate = clause.predicate();
    Set<Token> outside = new HashSet<>();
    clause.arguments().stream()
        .filter(argument -> isAdjunct(clause, argument))
        .forEach(argument -> outside.add(argument.head()));
    List<Phrase> parts = new ArrayList<>();
    phrases
        .subtree(
            predicate,
            (parent, child) ->
                (parent.equals(predicate) && (outside.contains(child) || isOutside(clause, child)))
                    || child.is("acl:relcl", "appos")
                    || leftOut.test(parent, child))
        .ifPresent(parts::add);
    phrases.conjuncts(predicate).stream()
        .filter(conjunct -> !conjunct.equals(predicate) && !conjunct.isVerb())
        .filter(conjunct -> !sentence.hasChild(conjunct, "cop", "nsubj", "nsubj:pass"))
        .forEach(conjunct -> part(phrases, conjunct, leftOut).ifPresent(parts::add));
    return new CopularComplement(clause, parts);
  }

  private static java.util.Optional<Phrase> part(
      Phrases phrases, Token conjunct, BiPredicate<Token, Token> leftOut) {
    return phrases.subtree(
        conjunct,
        (parent, child) ->
            child.is("acl:relcl")
                || leftOut.test(parent, child)
                || (parent.equals(conjunct) && child.is("conj", "cc", "punct")));
  }

  private static boolean isOutside(Clause clause, Token child) {
    return child.index() < clause.group().first().verb().index()
        || clause.group().first().core().contains(child)
        || GrammaticalFunction.isSubject(child)
        || GrammaticalFunction.isAuxiliary(child)
        || child.is("cop", "mark", "advcl", "parataxis", "conj", "cc", "punct", "expl");
  }

  /** Whether {@code argument} is part of the complement, not of the clause. */
  public boolean holds(Argument argument) {
    return !isAdjunct(clause, argument);
  }

  private static boolean isAdjunct(Clause clause, Argument argument) {
    Token predicate = clause.predicate();
    if (argument.role() == ArgumentRole.ADVERB && argument.head().index() < predicate.index()) {
      return false;
    }
    return isAdjective(predicate) || !argument.head().universal().equals("nmod");
  }

  public boolean isAdjective() {
    return isAdjective(clause.predicate());
  }

  private static boolean isAdjective(Token predicate) {
    return predicate.tag().startsWith("JJ")
        || predicate.tag().startsWith("RB")
        || predicate.isVerb();
  }
}
