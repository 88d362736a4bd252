package org.tidings.clause.syntax;

import org.tidings.annotation.Token;

/**
 * Who or what a clause is about.
 *
 * @param head the word that governs the subject
 * @param recovery how it was found
 */
public record Subject(Token head, Recovery recovery) {

  /** How a subject was found. */
  public enum Recovery {
    /** The verb has a subject of its own. */
    OWN,
    /** The subject is a clause: "that he left surprised us". */
    CLAUSAL,
    /** The noun that the clause modifies: "the treaty <i>signed in June</i>". */
    MODIFIED,
    /** The object of the verb above: "asked <i>him</i> to leave". */
    CONTROLLED,
    /** The subject of the clause above or beside: "arrived and <i>left</i>". */
    INHERITED;
  }

  /** The same subject, found through another clause. */
  Subject inherited() {
    return recovery == Recovery.OWN ? new Subject(head, Recovery.INHERITED) : this;
  }
}
