package org.tidings.identity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameMention;

/**
 * The full names of world leaders whom an article calls by last name only. One is meant if nobody
 * else of the name led a country at the time, and the article names that country, the office, or
 * the name is a rare one that stands for itself in the news of all the world. Whom the article
 * calls something else ("the singer Barrow", "her son Simon") is no leader.
 */
final class LeaderNames {

  private final WorldLeaders leaders;
  private final GivenNames givenNames;
  private final Gazetteer gazetteer;
  private final WordTable words = WordTable.load(LeaderNames.class, "leader-words.txt");

  LeaderNames(WorldLeaders leaders, GivenNames givenNames, Gazetteer gazetteer) {
    this.leaders = leaders;
    this.givenNames = givenNames;
    this.gazetteer = gazetteer;
  }

  /**
   * The leader called so.
   *
   * @param name a lone last name
   * @param mentions of it; never empty
   * @param year of the article, where known
   * @param countries that the article names
   */
  Optional<Leader> meant(
      String name, List<NameMention> mentions, Optional<Integer> year, Set<String> countries) {
    boolean inOffice = mentions.stream().anyMatch(this::hasOffice);
    boolean ambiguous = givenNames.contains(name) || isKnown(name);
    if (!inOffice && (ambiguous || mentions.stream().anyMatch(this::isCalledElse))) {
      return Optional.empty();
    }
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
    return words.has("common", name) || year.isEmpty()
        ? Optional.empty()
        : only(
            called.stream()
                .filter(leader -> leader.isInOffice(year.get()))
                .filter(leader -> inOffice || leader.country().filter(this::isPower).isPresent())
                .toList());
  }

  // "Jordan" is a country, "Jr." nobody.
  private boolean isKnown(String name) {
    return words.has("no-name", name) || !gazetteer.matches(List.of(name)).isEmpty();
  }

  private boolean isPower(String country) {
    return words.has("power", country.replace(' ', '-'));
  }

  // "Prime Minister Abbas"; a minister alone is one of many.
  private boolean hasOffice(NameMention name) {
    int before = name.begin() - 1;
    return before >= 0
        && words.has("office", name.sentence().token(before).lemma())
        && (!name.sentence().token(before).hasLemma("minister")
            || (before > 0 && words.has("first", name.sentence().token(before - 1).lemma())));
  }

  // "the singer Barrow", "a baker named Abbas", "the goalkeeper, Modi,"
  private boolean isCalledElse(NameMention name) {
    Sentence sentence = name.sentence();
    if (name.begin() == 0) {
      return false;
    }
    Token before = sentence.token(name.begin() - 1);
    Token head = name.head();
    boolean apposed = head.is("appos") && sentence.head(head).filter(this::isOtherNoun).isPresent();
    return isOtherNoun(before)
        || (before.hasTag("VBN") && before.hasLemma("name", "call"))
        || apposed;
  }

  private boolean isOtherNoun(Token token) {
    return token.hasTag("NN", "NNS") && !words.has("office", token.lemma());
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
