package org.tidings.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named entity. Two are the same if canonical name and kind are.
 *
 * @param name the canonical name, single blanks
 * @param type the finer type: {@code COUNTRY}, {@code CITY}, {@code NEWS_MEDIA} ... or the kind's
 *     name
 * @param wikipedia title of the article on English Wikipedia, with underscores, where linked
 */
public record Entity(EntityKind kind, String name, String type, Optional<String> wikipedia)
    implements Referent {

  private static final Pattern QUALIFIED = Pattern.compile("(.+?) \\([^()]+\\)");

  public Entity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
  }

  /**
   * What to call it where it need not be told from others: the name without what follows it in
   * brackets, as in "Federation Council (Russia)". A function of the name, as the IRI is.
   */
  public String label() {
    Matcher matcher = QUALIFIED.matcher(name);
    return matcher.matches() ? matcher.group(1) : name;
  }

  /**
   * The organisation of this name, as a publisher gives it.
   *
   * @throws IllegalArgumentException if nothing of the name is left when normalised
   */
  public static Entity organization(String name, String type) {
    return new Entity(
        EntityKind.ORGANIZATION,
        CanonicalName.of(name, EntityKind.ORGANIZATION),
        type,
        Optional.empty());
  }
}
