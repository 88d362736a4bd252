package org.tidings.identity.decision;

/**
 * One line of a file of decisions.
 *
 * @param one a name or an IRI; of a statement the IRI
 * @param other a name or an IRI; empty where a statement is judged
 * @param reason for people; may be empty
 */
public record DecisionLine(String one, Verb verb, String other, String reason) {

  /** Whether it decides of the same as another, however it decides. */
  boolean isAbout(DecisionLine it) {
    boolean sameOrder = one.equals(it.one) && other.equals(it.other);
    boolean turned = one.equals(it.other) && other.equals(it.one);
    return verb.isOfStatements() == it.verb.isOfStatements() && (sameOrder || turned);
  }
}
