package org.tidings.identity.decision;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.CanonicalName;
import org.tidings.identity.Entity;

/**
 * How a person names an entity: by its name, by its IRI in the store, or by its IRI in DBpedia.
 *
 * @param text as written
 */
record Designation(String text) {

  static final String DBPEDIA = "http://dbpedia.org/resource/";

  private static final Pattern ENTITY =
      Pattern.compile("https?://.+/entity/([a-z]+)-([A-Za-z0-9-]+)");

  Designation {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an entity needs a name");
    }
  }

  boolean isIri() {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** Whether the entity is meant. */
  boolean means(Entity entity, Function<Entity, String> iris) {
    if (text.startsWith(DBPEDIA)) {
      return entity.wikipedia().filter(title -> title.equals(title())).isPresent();
    }
    return isIri()
        ? iris.apply(entity).equals(text)
        : isName(entity.name(), entity.kind()) || isName(entity.label(), entity.kind());
  }

  /** Whether words of that kind are this name. */
  boolean isName(String words, EntityType kind) {
    return !isIri() && CanonicalName.of(words, kind).equals(CanonicalName.of(text, kind));
  }

  /**
   * The entity that is meant, for one that was taken for another.
   *
   * @param type if the designation does not tell it
   * @return empty for an IRI that does not tell the name
   */
  Optional<Entity> entity(EntityType type) {
    if (text.startsWith(DBPEDIA)) {
      return Optional.of(new Entity(type, title().replace('_', ' '), Optional.of(title())));
    }
    return isIri()
        ? ofIri()
        : Optional.of(new Entity(type, CanonicalName.of(text, type.kind()), Optional.empty()));
  }

  private String title() {
    return URLDecoder.decode(text.substring(DBPEDIA.length()), StandardCharsets.UTF_8);
  }

  // An IRI is the name where that has only ASCII letters, digits and blanks.
  private Optional<Entity> ofIri() {
    Matcher matcher = ENTITY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(2).replace('-', ' ');
    return EntityType.kinds().stream()
        .filter(kind -> kind.label().equals(matcher.group(1)))
        .findFirst()
        .map(kind -> new Entity(kind, name, Optional.empty()));
  }
}
