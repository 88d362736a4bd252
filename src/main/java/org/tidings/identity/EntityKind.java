package org.tidings.identity;

import java.util.Locale;

/** The coarse kinds of entity: part of an entity's identity, and of its IRI. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  EVENT,
  WORK,
  OTHER;

  /** As written in IRIs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
