package org.tidings.bench.coverage;

import java.util.Locale;

/** What became of a finite clause: a proposition, or why none. */
public enum ClauseFate {
  /** It gave at least one. */
  STATED,
  /** It only says who speaks: "the minister said that ...". */
  SPEAKING,
  /** Nobody is said to do it: commands, and what the parser lost. */
  NO_SUBJECT,
  /** A clause is its subject: "what he said was true". */
  CLAUSAL_SUBJECT,
  /** Its subject stands for nothing: "it seems", "there were". */
  EXPLETIVE,
  /** It is not known what its subject, a pronoun, stands for. */
  SUBJECT_UNRESOLVED,
  /** It is not known what any of its objects stands for. */
  OBJECT_UNRESOLVED,
  /** A verb alone, without time, place or amount. */
  VERB_ALONE,
  /** None of these. */
  OTHER;

  /** Its name in tables: small letters, blanks. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
