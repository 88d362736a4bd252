package org.tidings.clause.syntax;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/** Which tokens are predicates of clauses, and of which kind of clause. */
public final class Predicates {

  private static final WordTable WORDS = WordTable.load(Predicates.class, "words.txt");

  private Predicates() {}

  /**
   * Whether a token is the predicate of a clause of its own: a verb that is no modifier or
   * auxiliary, or a word with a copula.
   */
  public static boolean isPredicate(Sentence sentence, Token token) {
    if (isModifier(sentence, token)) {
      return false;
    }
    return token.isVerb() ? !isVerbUsedAsNoun(sentence, token) : sentence.hasChild(token, "cop");
  }

  /**
   * Whether a predicate modifies a noun with a relative pronoun as its subject ("the man who
   * left"), whatever the parser calls it.
   */
  public static boolean isRelativeClause(Sentence sentence, Token predicate) {
    return predicate.is("acl:relcl")
        || InvertedOrder.isCleft(sentence, predicate)
        || (predicate.is("acl", "dep", "ccomp")
            && sentence.head(predicate).filter(WordClass::isNominal).isPresent()
            && sentence.children(predicate).stream()
                .anyMatch(
                    child -> GrammaticalFunction.isSubject(child) && child.hasTag("WDT", "WP")));
  }

  /**
   * Whether the first subordinator of a predicate's clause is one of these lemmas: "to", "that".
   */
  public static boolean isMarked(Sentence sentence, Token predicate, String... lemmas) {
    return sentence.child(predicate, "mark").filter(mark -> mark.hasLemma(lemmas)).isPresent();
  }

  /**
   * The verb that a gerund with a preposition belongs to though the parser hangs it on the verb's
   * object: "arrested the clerk <i>for forging</i> it".
   */
  public static Optional<Token> verbAround(Sentence sentence, Token gerund) {
    return sentence
        .head(gerund)
        .filter(noun -> gerund.is("acl") && gerund.tag().equals("VBG"))
        .filter(noun -> noun.is("obj") && sentence.hasChild(gerund, "case", "mark"))
        .flatMap(sentence::head)
        .filter(verb -> WORDS.has("requiting", verb.lemma()));
  }

  private static boolean isModifier(Sentence sentence, Token token) {
    if (GrammaticalFunction.isAuxiliary(token) || token.universal().equals("compound")) {
      return true;
    }
    if (token.is("cop", "case", "mark", "amod", "fixed", "flat", "det")) {
      return true;
    }
    if (!token.is("acl")) {
      return false;
    }
    // "the decision to send": an infinitive of a noun has no subject of its own to tell of.
    boolean infinitive =
        sentence.hasChild(token, "mark") && !GrammaticalFunction.hasSubject(sentence, token);
    boolean gerund = sentence.hasChild(token, "case") && token.tag().equals("VBG");
    return infinitive || (gerund && verbAround(sentence, token).isEmpty());
  }

  private static boolean isVerbUsedAsNoun(Sentence sentence, Token verb) {
    return verb.is("nmod", "obl", "obj", "nsubj")
        && sentence.children(verb).stream()
            .noneMatch(
                child ->
                    GrammaticalFunction.isSubject(child)
                        || GrammaticalFunction.isAuxiliary(child)
                        || child.is("obj", "obl", "mark"));
  }
}
