package org.tidings.clause.syntax;

import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/** What a token is to the word that governs it (Universal Dependencies). */
public final class GrammaticalFunction {

  private GrammaticalFunction() {}

  /** Whether the token is a subject, nominal or clausal, active or passive. */
  public static boolean isSubject(Token token) {
    return token.universal().equals("nsubj") || token.universal().equals("csubj");
  }

  public static boolean isAuxiliary(Token token) {
    return token.universal().equals("aux");
  }

  /** Whether the token negates what governs it. */
  public static boolean isNegation(Token token) {
    return token.is("advmod") && (token.hasLemma("not", "never") || token.word().equals("n't"));
  }

  public static boolean hasSubject(Sentence sentence, Token predicate) {
    return sentence.children(predicate).stream().anyMatch(GrammaticalFunction::isSubject);
  }
}
