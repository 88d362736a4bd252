package org.tidings.identity.link;

import java.util.Optional;
import org.tidings.annotation.gazetteer.KnownThing;
import org.tidings.identity.Entity;
import org.tidings.identity.EntityKind;

/** What the gazetteer's types mean for entities. */
final class EntityKinds {

  private EntityKinds() {}

  static EntityKind ofType(String type) {
    return switch (type) {
      case "PERSON" -> EntityKind.PERSON;
      case "ORGANIZATION", "GOVERNMENT", "NEWS_MEDIA" -> EntityKind.ORGANIZATION;
      case "COUNTRY", "NATIONALITY", "CITY", "PLACE" -> EntityKind.PLACE;
      default -> EntityKind.OTHER;
    };
  }

  static Entity entity(KnownThing thing) {
    return new Entity(ofType(thing.type()), thing.name(), thing.type(), Optional.of(thing.title()));
  }
}
