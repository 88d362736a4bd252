package org.tidings.annotation.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The gazetteer by Wikipedia title, and its persons by name. Only what it names the title of is
 * here. Immutable and thread-safe.
 */
public final class KnownThings {

  private final Map<String, KnownThing> byTitle;
  private final Map<String, KnownThing> persons;
  private final List<String> countries;

  private KnownThings(
      Map<String, KnownThing> byTitle,
      Map<String, KnownThing> persons,
      Collection<String> countries) {
    this.byTitle = Map.copyOf(byTitle);
    this.persons = Map.copyOf(persons);
    this.countries = countries.stream().sorted().toList();
  }

  /** Reads the tables: countries, places, organisations, leaders. */
  public static KnownThings load() {
    Map<String, KnownThing> byTitle = new HashMap<>();
    Map<String, String> countries = new HashMap<>();
    for (CSVRecord row : Table.rows("countries.csv")) {
      Table.value(row, "iso").ifPresent(iso -> countries.put(iso, row.get("name")));
      add(byTitle, row, row.get("name"), EntityType.COUNTRY, Optional.of(row.get("name")));
    }
    for (CSVRecord row : Table.rows("places.csv")) {
      EntityType type = row.get("kind").equals("city") ? EntityType.CITY : EntityType.PLACE;
      add(byTitle, row, row.get("name"), type, country(row, countries));
    }
    for (CSVRecord row : Table.rows("organizations.csv")) {
      EntityType type = Gazetteer.organizationType(row.get("kind"));
      add(byTitle, row, row.get("name"), type, country(row, countries));
    }
    Map<String, KnownThing> persons = new HashMap<>();
    for (CSVRecord row : Table.rows("leaders.csv")) {
      add(byTitle, row, row.get("person"), EntityType.PERSON, country(row, countries))
          .ifPresent(
              person -> {
                persons.putIfAbsent(person.name(), person);
                Table.values(row, "aliases").forEach(name -> persons.putIfAbsent(name, person));
              });
    }
    return new KnownThings(byTitle, persons, countries.values());
  }

  private static Optional<String> country(CSVRecord row, Map<String, String> countries) {
    return Table.value(row, "country").flatMap(code -> Optional.ofNullable(countries.get(code)));
  }

  private static Optional<KnownThing> add(
      Map<String, KnownThing> byTitle,
      CSVRecord row,
      String name,
      EntityType type,
      Optional<String> country) {
    Optional<KnownThing> thing =
        Table.value(row, "wikipedia").map(title -> new KnownThing(name, type, title, country));
    thing.ifPresent(it -> byTitle.putIfAbsent(it.title(), it));
    return thing;
  }

  /** The names of all countries that have or had a code of ISO 3166, sorted. */
  public List<String> countries() {
    return countries;
  }

  /** What the article of this title is about. */
  public Optional<KnownThing> titled(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** The leader of this full name, in this very spelling. */
  public Optional<KnownThing> person(String name) {
    return Optional.ofNullable(persons.get(name));
  }
}
