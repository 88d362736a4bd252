package org.tidings.identity.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.identity.Entity;
import org.tidings.identity.LeaderTerms;
import org.tidings.identity.reference.discourse.DiscourseReferent;

/**
 * What leaders of the world are called on the day of an article though it does not say so before:
 * "the Russian president" after "Putin arrived". Immutable.
 */
final class Offices {

  private final LeaderTerms leaders;
  private final Optional<LocalDate> day;

  /**
   * @param day of the article; nobody is called by an office where it is not known
   */
  Offices(WorldLeaders leaders, Optional<LocalDate> day) {
    this.leaders = new LeaderTerms(leaders);
    this.day = day;
  }

  /** Tells the referent of a leader its office and country. */
  void teach(Entity entity, DiscourseReferent referent) {
    day.ifPresent(
        today ->
            leaders
                .of(entity)
                .filter(leader -> leader.isInOffice(today))
                .forEach(leader -> teach(leader, referent)));
  }

  private static void teach(Leader leader, DiscourseReferent referent) {
    String office = leader.office().toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(List.of(office.split(" ", -1)));
    leader.country().map(country -> country.toLowerCase(Locale.ROOT)).ifPresent(words::add);
    referent.learnNoun(office.substring(office.lastIndexOf(' ') + 1));
    referent.learnWords(words);
  }
}
