package org.tidings.clause.syntax;

import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/** Sentences whose words stand in another order than usual: clefts and inverted conditions. */
public final class InvertedOrder {

  private static final Set<String> INVERTED =
      WordTable.load(InvertedOrder.class, "words.txt").words("inverted");

  private InvertedOrder() {}

  /**
   * Whether a predicate is what a cleft sentence says of its focus, which governs it: "It was the
   * pilot who <i>ignored</i> it".
   */
  public static boolean isCleft(Sentence sentence, Token predicate) {
    boolean relative =
        predicate.is("dep", "ccomp", "acl", "acl:relcl", "advcl")
            && sentence.children(predicate).stream()
                .anyMatch(
                    child ->
                        GrammaticalFunction.isSubject(child)
                            && child.hasLemma("that", "who", "which"));
    return relative
        && sentence
            .head(predicate)
            .filter(focus -> WordClass.isNominal(focus) && focus.index() < predicate.index())
            .filter(focus -> sentence.hasChild(focus, "cop"))
            .flatMap(focus -> sentence.child(focus, "nsubj"))
            .filter(subject -> subject.hasLemma("it"))
            .isPresent();
  }

  /**
   * Whether a predicate's auxiliary stands before its subject to say "if": "<i>Had</i> they known",
   * "<i>Should</i> it rain".
   */
  public static boolean isInvertedCondition(Sentence sentence, Token predicate) {
    boolean asked = sentence.tokens().stream().anyMatch(token -> token.word().equals("?"));
    return !asked && (isWereTo(sentence, predicate) || isInverted(sentence, predicate));
  }

  // "Were they to leave": the parser takes "were" for the main verb.
  private static boolean isWereTo(Sentence sentence, Token predicate) {
    return predicate.is("ccomp", "xcomp", "dep")
        && GrammaticalFunction.hasSubject(sentence, predicate)
        && Predicates.isMarked(sentence, predicate, "to")
        && sentence
            .head(predicate)
            .filter(were -> were.word().equalsIgnoreCase("were") && begins(sentence, were))
            .isPresent();
  }

  private static boolean isInverted(Sentence sentence, Token predicate) {
    return sentence.children(predicate).stream()
        .filter(child -> GrammaticalFunction.isAuxiliary(child) || child.is("cop"))
        .filter(child -> INVERTED.contains(child.word().toLowerCase(Locale.ROOT)))
        .anyMatch(auxiliary -> isBeforeSubject(sentence, predicate, auxiliary));
  }

  private static boolean isBeforeSubject(Sentence sentence, Token predicate, Token auxiliary) {
    return begins(sentence, auxiliary)
        && sentence.children(predicate).stream()
            .anyMatch(
                child -> GrammaticalFunction.isSubject(child) && child.index() > auxiliary.index());
  }

  private static boolean begins(Sentence sentence, Token auxiliary) {
    return auxiliary.index() == 0
        || WordClass.isPunctuation(sentence.token(auxiliary.index() - 1))
        || sentence.token(auxiliary.index() - 1).is("cc");
  }
}
