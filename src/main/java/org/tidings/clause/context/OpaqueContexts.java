package org.tidings.clause.context;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Clause;

/**
 * Finds what is said of things that need not exist, since they are only wanted or not yet made:
 * "wants a law <i>that bans it</i>", "plans to create an office <i>tasked with it</i>", "called for
 * an end to firms <i>hiring children</i>".
 *
 * @see <a href="https://plato.stanford.edu/entries/intensional-trans-verbs/">G. Forbes, Intensional
 *     Transitive Verbs, Stanford Encyclopedia of Philosophy</a>
 */
final class OpaqueContexts {

  private static final WordTable WORDS = WordTable.load(OpaqueContexts.class, "words.txt");
  private static final int MAX_STEPS = 4;

  private final Sentence sentence;
  private final Function<Token, Optional<Clause>> clauses;

  /**
   * @param clauses the clause that a verb bears the meaning of
   */
  OpaqueContexts(Sentence sentence, Function<Token, Optional<Clause>> clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /**
   * Whether a clause describes such a thing.
   *
   * @param isSo whether a clause says that something was done
   */
  boolean covers(Clause described, Predicate<Clause> isSo) {
    Token predicate = described.predicate();
    boolean modifier =
        (predicate.is("acl", "acl:relcl") && !sentence.isAfterComma(predicate))
            || (predicate.is("ccomp") && !sentence.hasChild(predicate, "mark", "aux"));
    return modifier && described.subject().isPresent() && isOpaque(predicate, isSo);
  }

  private boolean isOpaque(Token predicate, Predicate<Clause> isSo) {
    Token at = predicate;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return false;
      }
      Token word = head.get();
      if (word.isVerb()) {
        return (at.is("obj") || isCalledFor(at, word))
            ? isUnmade(word, isSo)
            : at.is("ccomp") && isNotMade(word, isSo);
      }
      boolean ending = WORDS.has("ending", word.lemma()) && at.is("nmod");
      if (ending || isDraft(word)) {
        return true;
      }
      if (!word.isNoun() || isDefinite(word)) {
        return false;
      }
      at = word;
    }
    return false;
  }

  // "vetoed a bill banning it": it bans nothing before it is passed.
  private boolean isDraft(Token noun) {
    return WORDS.has("draft", noun.lemma())
        && sentence.head(noun).filter(it -> WORDS.has("enacting", it.lemma())).isEmpty();
  }

  private boolean isDefinite(Token noun) {
    return noun.isProper()
        || sentence.children(noun).stream()
            .anyMatch(child -> child.is("nmod:poss") || FunctionWords.isDefinite(child.lemma()));
  }

  private boolean isUnmade(Token verb, Predicate<Clause> isSo) {
    return WORDS.has("wanting", verb.lemma())
        || WORDS.has("calling", verb.lemma())
        || isNotMade(verb, isSo);
  }

  private boolean isNotMade(Token verb, Predicate<Clause> isSo) {
    return WORDS.has("making", verb.lemma())
        && clauses.apply(verb).filter(clause -> !isSo.test(clause)).isPresent();
  }

  // "called for an inquiry that".
  private boolean isCalledFor(Token noun, Token verb) {
    return noun.is("obl")
        && WORDS.has("calling", verb.lemma())
        && sentence.child(noun, "case").filter(it -> it.hasLemma("for")).isPresent();
  }
}
