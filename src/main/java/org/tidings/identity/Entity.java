package org.tidings.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;

/**
 * A named entity. Two are the same if canonical name and kind are.
 *
 * @param type as fine as it is known
 * @param name the canonical name, single blanks
 * @param wikipedia title of the article on English Wikipedia, with underscores, where linked
 */
public record Entity(EntityType type, String name, Optional<String> wikipedia) implements Referent {

  private static final Pattern QUALIFIED = Pattern.compile("(.+?) \\([^()]+\\)");

  public Entity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
    if (!type.isEntity()) {
      throw new IllegalArgumentException("no type of an entity: " + type);
    }
  }

  /** The coarse type, which is part of its identity. */
  public EntityType kind() {
    return type.kind();
  }

  /**
   * What to call it where it need not be told from others: the name without what follows it in
   * brackets, as in "Federation Council (Russia)". A function of the name, as the IRI is.
   */
  @Override
  public String label() {
    Matcher matcher = QUALIFIED.matcher(name);
    return matcher.matches() ? matcher.group(1) : name;
  }

  /**
   * The organisation of this name, as a publisher gives it.
   *
   * @throws IllegalArgumentException if nothing of the name is left when normalised
   */
  public static Entity organization(String name, EntityType type) {
    return new Entity(type, CanonicalName.of(name, EntityType.ORGANIZATION), Optional.empty());
  }
}
