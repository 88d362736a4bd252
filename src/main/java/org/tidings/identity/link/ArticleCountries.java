package org.tidings.identity.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.gazetteer.KnownThing;
import org.tidings.annotation.gazetteer.KnownThings;
import org.tidings.identity.Naming;

/**
 * The countries that an article speaks of: by name, by what lies in them, by their leaders.
 * Immutable.
 *
 * @param entities how many of the article's entities speak of each country, by its name in the
 *     gazetteer
 */
record ArticleCountries(Map<String, Integer> entities) {

  ArticleCountries {
    entities = Map.copyOf(entities);
  }

  static ArticleCountries of(List<Naming> namings, KnownThings things, CountryNames names) {
    Map<String, Integer> entities = new LinkedHashMap<>();
    for (Naming naming : namings) {
      known(naming, things)
          .filter(thing -> names.unsaid(new Title(thing.title()), naming.name()).isEmpty())
          .flatMap(KnownThing::country)
          .ifPresent(country -> entities.merge(country, 1, Integer::sum));
    }
    return new ArticleCountries(entities);
  }

  private static Optional<KnownThing> known(Naming naming, KnownThings things) {
    return naming
        .known()
        .flatMap(KnownName::wikipedia)
        .flatMap(things::titled)
        .or(() -> things.person(naming.name()));
  }

  /** Whether the article speaks of all these countries, or of no country at all. */
  boolean allow(Set<String> countries) {
    return entities.isEmpty() || entities.keySet().containsAll(countries);
  }

  /** The one country that the article speaks of most. */
  Optional<String> main() {
    if (entities.isEmpty()) {
      return Optional.empty();
    }
    int most = Collections.max(entities.values());
    List<String> first =
        entities.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
