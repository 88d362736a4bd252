package org.tidings.relation.rendering.nary;

import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Predicates;
import org.tidings.clause.syntax.Subject;

/** Which clauses say something by themselves. */
final class Tellable {

  private Tellable() {}

  static boolean isTellable(Clause clause) {
    return !isLostVerb(clause)
        && !isLoneInfinitive(clause)
        && !isOfUnnamed(clause)
        && !isMereSetting(clause)
        && !isOpenQuestion(clause);
  }

  // A finite verb below a noun without a relative pronoun: the parser lost its way.
  private static boolean isLostVerb(Clause clause) {
    return clause.predicate().is("acl") && !clause.predicate().hasTag("VBG", "VBN");
  }

  // "while the road was closed", "it is clear that ...": the other clause is what is told.
  private static boolean isMereSetting(Clause clause) {
    if (!clause.isCopular()) {
      return false;
    }
    boolean expletive =
        clause.subject().filter(subject -> subject.head().hasLemma("it")).isPresent()
            && clause.sentence().hasChild(clause.predicate(), "ccomp", "csubj", "xcomp", "acl");
    return expletive || clause.predicate().is("advcl");
  }

  // "asked whether the road was closed" does not say that it was.
  private static boolean isOpenQuestion(Clause clause) {
    return clause.predicate().is("ccomp")
        && Predicates.isMarked(clause.sentence(), clause.predicate(), "whether", "if");
  }

  // "stopped , to rest the horses": what it was for, not what was done.
  private static boolean isLoneInfinitive(Clause clause) {
    return clause.predicate().tag().equals("VB")
        && clause.group().tokens(true).size() == 1
        && !GrammaticalFunction.hasSubject(clause.sentence(), clause.predicate());
  }

  // "shells fired at the town": which shells, a noun that stands alone does not say.
  private static boolean isOfUnnamed(Clause clause) {
    return clause
        .subject()
        .filter(subject -> subject.recovery() == Subject.Recovery.MODIFIED)
        .filter(subject -> subject.head().isNoun() && !subject.head().isProper())
        .flatMap(subject -> clause.phrases().bare(subject.head()))
        .filter(phrase -> phrase.length() == 1)
        .isPresent();
  }
}
