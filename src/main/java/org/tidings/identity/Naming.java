package org.tidings.identity;

import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;

/**
 * What one article calls one entity, as far as the article alone tells.
 *
 * @param type what it is taken for, as finely as the article tells
 * @param name the fullest name, normalised
 * @param otherNames further names, normalised, without the fullest
 * @param known the gazetteer's entry of one of its names, where there is one
 */
public record Naming(
    EntityType type, String name, Set<String> otherNames, Optional<KnownName> known) {

  public Naming {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
    otherNames = Set.copyOf(otherNames);
  }

  /** The kind of entity that its type belongs to: of a city, {@code PLACE}. */
  public EntityType kind() {
    return type.kind();
  }

  /** The entity without a link: named by its fullest name. */
  public Entity unlinked() {
    return new Entity(type, name, Optional.empty());
  }
}
