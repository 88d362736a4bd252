package org.tidings.identity.reference.discourse;

import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * Where something was mentioned.
 *
 * @param sentenceIndex index of the sentence in the article, from 0
 * @param head the word that governs the mention
 * @param role what the mention, or the first of those coordinated with it, is in its clause: a
 *     universal dependency
 */
public record Antecedent(int sentenceIndex, Token head, String role, DiscourseReferent referent) {

  public static Antecedent of(
      Sentence sentence, int sentenceIndex, Token head, DiscourseReferent referent) {
    Token first = head;
    while (first.is("conj") && sentence.head(first).isPresent()) {
      first = sentence.head(first).get();
    }
    return new Antecedent(sentenceIndex, head, first.universal(), referent);
  }

  public boolean isSubject() {
    return role.equals("nsubj");
  }

  public boolean isObject() {
    return role.equals("obj") || role.equals("iobj");
  }
}
