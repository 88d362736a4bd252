package org.tidings.identity.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.Entity;
import org.tidings.identity.Linker;
import org.tidings.identity.Naming;
import org.tidings.identity.dictionary.NameDictionary;

/**
 * Links by the gazetteer first, and what it does not know by a dictionary of names, where the sense
 * agrees with the kind of the entity and with the countries that the article speaks of. A linked
 * entity is called by the title of its article, so that all articles call it the same. Immutable
 * and thread-safe.
 */
public final class DictionaryLinker implements Linker {

  private final GazetteerLinker gazetteer = new GazetteerLinker();
  private final WorldLeaders leaders = WorldLeaders.load();
  private final NameDictionary dictionary;

  /** Links with a dictionary. */
  public DictionaryLinker(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public List<Entity> link(List<Naming> namings) {
    ArticleCountries countries = gazetteer.countries(namings);
    return namings.stream().map(naming -> link(naming, countries)).toList();
  }

  private Entity link(Naming naming, ArticleCountries countries) {
    return gazetteer
        .find(naming, countries)
        .or(() -> byName(naming, countries))
        .or(() -> byCountry(naming, countries))
        .or(() -> language(naming))
        .orElseGet(naming::unlinked);
  }

  private Optional<Entity> byName(Naming naming, ArticleCountries countries) {
    return names(naming)
        .flatMap(name -> sense(naming, name, countries).stream())
        .findFirst()
        .map(title -> entity(naming, title));
  }

  /** The fullest name first. */
  private static Stream<String> names(Naming naming) {
    return Stream.concat(
        Stream.of(naming.name()),
        naming.otherNames().stream()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder())));
  }

  private Optional<Title> sense(Naming naming, String name, ArticleCountries countries) {
    return isLastNameOfLeaders(naming.kind(), name)
        ? Optional.empty()
        : dictionary
            .find(name)
            .filter(sense -> SenseRules.accepts(naming.kind(), name, sense))
            .map(sense -> SenseRules.today(name, naming.kind(), new Title(sense.title())))
            .filter(title -> name.equals(naming.name()) || title.resembles(naming.name()))
            .filter(title -> gazetteer.allows(title, name, countries))
            .filter(title -> isOfKind(naming, title));
  }

  // The "Macron" that stands for nobody else is no stroke over a letter.
  private boolean isLastNameOfLeaders(EntityType kind, String name) {
    return kind == EntityType.PERSON && !name.contains(" ") && !leaders.called(name).isEmpty();
  }

  private boolean isOfKind(Naming naming, Title title) {
    return naming.kind() == EntityType.OTHER
        || gazetteer.titled(title).map(thing -> thing.type().kind() == naming.kind()).orElse(true);
  }

  /** "Senate" in an article that is mostly about the Philippines: "Senate of the Philippines". */
  private Optional<Entity> byCountry(Naming naming, ArticleCountries countries) {
    return naming.kind() == EntityType.ORGANIZATION
        ? countries.main().flatMap(country -> institution(naming, country))
        : Optional.empty();
  }

  private Optional<Entity> institution(Naming naming, String country) {
    return Stream.of("%s (%s)", "%2$s %1$s", "%s of %s", "%s of the %s")
        .flatMap(pattern -> dictionary.find(pattern.formatted(naming.name(), country)).stream())
        .filter(SenseRules::isSure)
        .map(sense -> new Title(sense.title()))
        .filter(title -> Title.wordsOf(title.bare()).containsAll(Title.wordsOf(naming.name())))
        .findFirst()
        .map(title -> entity(naming, title));
  }

  /** What languages are called that are no one language. */
  private static final Set<String> NO_LANGUAGES =
      WordTable.load(DictionaryLinker.class, "words.txt").words("no-language");

  /** "English", where it is no country's people, by the title that says what it is. */
  private Optional<Entity> language(Naming naming) {
    String name = naming.name() + " language";
    return naming.kind() == EntityType.OTHER
            && !naming.name().contains(" ")
            && !NO_LANGUAGES.contains(naming.name())
        ? dictionary
            .find(name)
            .filter(SenseRules::isSure)
            .map(sense -> new Title(sense.title()))
            .filter(title -> title.words().equals(name))
            .map(title -> entity(naming, title))
        : Optional.empty();
  }

  private Entity entity(Naming naming, Title title) {
    return gazetteer
        .titled(title)
        .map(GazetteerLinker::entity)
        .orElseGet(() -> new Entity(naming.type(), title.words(), Optional.of(title.text())));
  }
}
