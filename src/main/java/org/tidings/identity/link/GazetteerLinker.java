package org.tidings.identity.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.gazetteer.KnownThing;
import org.tidings.annotation.gazetteer.KnownThings;
import org.tidings.identity.Entity;
import org.tidings.identity.Linker;
import org.tidings.identity.Naming;

/**
 * Links what the gazetteer knows, and nothing else. A name that many countries use ("Senate")
 * stands for its best-known bearer only where the article speaks of that country, or of none.
 * Immutable and thread-safe.
 */
public final class GazetteerLinker implements Linker {

  private final KnownThings things = KnownThings.load();
  private final CountryNames countryNames = new CountryNames(things);

  @Override
  public List<Entity> link(List<Naming> namings) {
    ArticleCountries countries = countries(namings);
    return namings.stream()
        .map(naming -> find(naming, countries).orElseGet(naming::unlinked))
        .toList();
  }

  ArticleCountries countries(List<Naming> namings) {
    return ArticleCountries.of(namings, things, countryNames);
  }

  Optional<Entity> find(Naming naming, ArticleCountries countries) {
    if (naming.known().isPresent()) {
      return named(naming.known().get(), countries);
    }
    return naming.kind() == EntityType.PERSON ? leader(naming) : Optional.empty();
  }

  private Optional<Entity> named(KnownName known, ArticleCountries countries) {
    Set<String> unsaid =
        known.wikipedia().map(title -> unsaid(new Title(title), known)).orElse(Set.of());
    String name =
        unsaid.isEmpty()
            ? known.name()
            : known.wikipedia().map(title -> new Title(title).words()).orElse(known.name());
    EntityType type = known.type() == EntityType.NATIONALITY ? EntityType.COUNTRY : known.type();
    return countries.allow(unsaid)
        ? Optional.of(new Entity(type, name, known.wikipedia()))
        : Optional.empty();
  }

  /** The countries that the title of an organisation tells, and its name alone does not. */
  private Set<String> unsaid(Title title, KnownName known) {
    return known.type().kind() == EntityType.ORGANIZATION
        ? countryNames.unsaid(title, known.name())
        : Set.of();
  }

  private Optional<Entity> leader(Naming naming) {
    return Stream.concat(Stream.of(naming.name()), naming.otherNames().stream().sorted())
        .filter(name -> name.contains(" "))
        .flatMap(name -> things.person(name).stream())
        .findFirst()
        .map(GazetteerLinker::entity);
  }

  static Entity entity(KnownThing thing) {
    return new Entity(thing.type(), thing.name(), Optional.of(thing.title()));
  }

  /** What the gazetteer says of the article of this title. */
  Optional<KnownThing> titled(Title title) {
    return things.titled(title.text());
  }

  /** Whether the article could mean what this title says beyond the name. */
  boolean allows(Title title, String name, ArticleCountries countries) {
    return countries.allow(countryNames.unsaid(title, name));
  }
}
