package org.tidings.identity;

/** How a mention refers. */
public enum MentionForm {
  NAME,
  NOMINAL,
  PRONOUN
}
