package org.tidings.relation.typed.pair;

import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;
import org.tidings.identity.Referent;

/** What a mention may stand for, as far as its words tell. */
public enum ArgumentKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  NATIONALITY,
  DATE,
  /** A number that may be a year. */
  NUMBER,
  /** A name of a work, an event, a language. */
  MISCELLANEOUS,
  /** An adjective with a capital: "Democratic", "Catholic". */
  ADJECTIVE,
  /** "president": the title or post of a person. */
  TITLE,
  /** "they", "whose": a person or an organisation. */
  PARTY,
  /** "where": a place or an organisation. */
  SITE;

  /** The kind of an entity by its type. */
  public static ArgumentKind of(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case PLACE -> PLACE;
      default -> MISCELLANEOUS;
    };
  }

  /**
   * Whether a mention of this kind may stand where another kind is wanted: a person, an
   * organisation, a place, a nationality, a date or a title.
   */
  public boolean canBe(ArgumentKind wanted) {
    return this == wanted
        || switch (wanted) {
          case PERSON -> this == PARTY || isOpen();
          case ORGANIZATION -> this == PARTY || this == SITE || isOpen();
          case PLACE -> this == SITE || isOpen();
          case NATIONALITY -> this == PLACE || this == ADJECTIVE || isOpen();
          case DATE -> this == NUMBER;
          default -> false;
        };
  }

  /** Whether what is wanted has a node of its own, and is no date or title. */
  public boolean isEntity() {
    return this != DATE && this != NUMBER && this != TITLE;
  }

  /** Whether something is an entity of the kind that is wanted. */
  public boolean isOfKind(Referent referent) {
    return referent instanceof Entity entity
        && switch (this) {
          case PERSON -> entity.kind() == EntityType.PERSON;
          case PLACE, NATIONALITY -> entity.kind() == EntityType.PLACE;
          case ORGANIZATION -> entity.kind() == EntityType.ORGANIZATION;
          default -> false;
        };
  }

  // Names of which the tagger knows no more may be anything.
  private boolean isOpen() {
    return this == MISCELLANEOUS;
  }
}
