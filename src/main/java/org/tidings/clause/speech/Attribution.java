package org.tidings.clause.speech;

/** Who answers for a statement. */
public enum Attribution {
  /** The article itself. */
  OWN_VOICE,
  /** A news outlet or agency that the article has it from. */
  SOURCE,
  /** A person, an organisation or a government that says it. */
  SPEECH,
  /** Somebody who thinks, expects or fears it. */
  BELIEF
}
