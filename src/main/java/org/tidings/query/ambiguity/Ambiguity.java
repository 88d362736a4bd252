package org.tidings.query.ambiguity;

/** Why two entities may be one. */
public enum Ambiguity {
  /** One name with two kinds: Washington the person and the city. */
  TWO_KINDS("two kinds"),
  /** Names that differ in a letter, or in blanks and hyphens only. */
  NEAR_SPELLING("near spelling"),
  /** Persons of the same last name, one of them perhaps only called by it. */
  LAST_NAME("same last name");

  private final String label;

  Ambiguity(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }
}
