package org.tidings.identity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameMention;

/**
 * The full names of world leaders whom an article calls by last name only. One is meant if nobody
 * else of the name led a country at the time, and the article names that country or the last name
 * is a rare one.
 */
final class LeaderNames {

  private final WorldLeaders leaders;
  private final WordTable commonSurnames = WordTable.load(LeaderNames.class, "common-surnames.txt");

  LeaderNames(WorldLeaders leaders) {
    this.leaders = leaders;
  }

  /**
   * The leader called so.
   *
   * @param name a lone last name
   * @param year of the article, where known
   * @param countries that the article names
   */
  Optional<Leader> meant(String name, Optional<Integer> year, Set<String> countries) {
    List<Leader> called =
        leaders.called(name).stream()
            .filter(leader -> year.map(leader::isInTheNewsOf).orElse(true))
            .toList();
    List<Leader> named =
        called.stream()
            .filter(leader -> leader.country().filter(countries::contains).isPresent())
            .toList();
    Optional<Leader> evident = only(named);
    if (evident.isPresent() || !named.isEmpty()) {
      return evident;
    }
    return commonSurnames.has("any", name) || year.isEmpty()
        ? Optional.empty()
        : only(called.stream().filter(leader -> leader.isInOffice(year.get())).toList());
  }

  private static Optional<Leader> only(List<Leader> terms) {
    List<Leader> found = new ArrayList<>(terms);
    Set<String> persons = new HashSet<>();
    found.removeIf(leader -> !persons.add(leader.person()));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The countries that an article names. */
  static Set<String> countries(List<NameMention> names) {
    Set<String> countries = new HashSet<>();
    names.stream()
        .filter(name -> name.kind() == EntityType.PLACE)
        .flatMap(name -> name.known().stream())
        .map(KnownName::name)
        .forEach(countries::add);
    return countries;
  }
}
