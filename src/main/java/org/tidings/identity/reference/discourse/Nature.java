package org.tidings.identity.reference.discourse;

import org.tidings.identity.Entity;

/** What a pronoun or a noun tells of what it stands for. */
public enum Nature {
  PERSON,
  /** A group of people that acts as one: organisations. */
  GROUP,
  COUNTRY,
  CITY,
  PLACE,
  EVENT,
  WORK,
  THING;

  public static Nature of(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> PERSON;
      case ORGANIZATION -> GROUP;
      case PLACE ->
          switch (entity.type()) {
            case "COUNTRY", "NATIONALITY" -> COUNTRY;
            case "CITY" -> CITY;
            default -> PLACE;
          };
      case EVENT -> EVENT;
      case WORK -> WORK;
      case OTHER -> THING;
    };
  }

  public boolean isPlace() {
    return this == COUNTRY || this == CITY || this == PLACE;
  }

  /** Whether it can be signed and approved: treaties, laws, plans. */
  public boolean canBeText() {
    return this == THING || this == WORK || this == EVENT;
  }

  /** Whether "he" and "she" can be said. */
  public boolean isPerson() {
    return this == PERSON;
  }
}
