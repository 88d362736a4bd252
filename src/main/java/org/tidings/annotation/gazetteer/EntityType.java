package org.tidings.annotation.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a name, a title, a time or a number is: the types of CoreNLP's taggers and those, finer, of
 * the gazetteer. Entities have one of six kinds, which are types themselves.
 */
public enum EntityType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  /** An organisation that governs: a ministry, a parliament. */
  GOVERNMENT("GovernmentOrganization"),
  NEWS_MEDIA("NewsMediaOrganization"),
  PLACE("Place"),
  /** A place of which the tagger knows no more. */
  LOCATION("Place"),
  COUNTRY("Country"),
  /** The people of a country, which stand for it. */
  NATIONALITY("Country"),
  CITY("City"),
  EVENT("Event"),
  WORK("CreativeWork"),
  /** Whatever else has a name. */
  OTHER("Thing"),
  TITLE,
  DATE,
  TIME,
  DURATION,
  SET,
  NUMBER,
  ORDINAL,
  MONEY,
  PERCENT,
  /** No name, time or number. */
  NONE;

  private static final Map<String, EntityType> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(EntityType::tag, Function.identity()));

  private final Optional<String> schemaClass;

  EntityType() {
    this.schemaClass = Optional.empty();
  }

  EntityType(String schemaClass) {
    this.schemaClass = Optional.of(schemaClass);
  }

  /** CoreNLP's tag, or for the gazetteer's types one like it. */
  public String tag() {
    return switch (this) {
      case OTHER -> "MISC";
      case NONE -> "O";
      default -> name();
    };
  }

  /** The type of a tag; {@link #NONE} for tags that are not known. */
  public static EntityType ofTag(String tag) {
    return BY_TAG.getOrDefault(tag, NONE);
  }

  /** The coarse type, part of an entity's identity and of its IRI. */
  public EntityType kind() {
    return switch (this) {
      case GOVERNMENT, NEWS_MEDIA -> ORGANIZATION;
      case LOCATION, COUNTRY, NATIONALITY, CITY -> PLACE;
      default -> this;
    };
  }

  /** The coarse types of entities, in order. */
  public static List<EntityType> kinds() {
    return Arrays.stream(values()).filter(type -> type.isEntity() && type.kind() == type).toList();
  }

  /** As written in IRIs and tables: {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is the type of an entity, which has a name and a class. */
  public boolean isEntity() {
    return schemaClass.isPresent();
  }

  /**
   * The class of schema.org, without its prefix.
   *
   * @throws IllegalStateException if it is no type of an entity
   */
  public String schemaClass() {
    return schemaClass.orElseThrow(() -> new IllegalStateException("no entity: " + this));
  }

  /** Whether a time: a date, a time of day, a duration, what recurs. */
  public boolean isTime() {
    return this == DATE || this == TIME || this == DURATION || this == SET;
  }
}
