package org.tidings.clause.speech;

import org.tidings.annotation.Sentence;
import org.tidings.clause.syntax.Phrase;

/**
 * Who takes part in a saying, as speaker or as addressee: the words for it, which may be a pronoun.
 *
 * @param sentence where the words are; of a quotation it can be another one than what is said
 */
public record Party(Sentence sentence, Phrase phrase) {

  /** The words, joined by single blanks. */
  public String words() {
    return phrase.words();
  }
}
