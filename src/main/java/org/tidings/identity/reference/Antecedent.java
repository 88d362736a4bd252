package org.tidings.identity.reference;

import org.tidings.annotation.Token;

/**
 * Where something was mentioned.
 *
 * @param place of the sentence in the article, from 0
 * @param head the word that governs the mention
 */
record Antecedent(int place, Token head, Topic topic) {

  boolean isSubject() {
    return head.universal().equals("nsubj");
  }

  boolean isObject() {
    return head.is("obj", "iobj");
  }
}
