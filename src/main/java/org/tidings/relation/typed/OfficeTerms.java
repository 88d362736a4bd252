package org.tidings.relation.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.gazetteer.Leader;
import org.tidings.annotation.gazetteer.WorldLeaders;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.context.Context;
import org.tidings.identity.Entity;
import org.tidings.identity.LeaderTerms;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Value;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Tells who held an office before an article's day and holds it no more: news go on to call
 * somebody "President" for life. Immutable and thread-safe.
 */
public final class OfficeTerms {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}(?:-|$)");
  private static final WordTable WORDS = WordTable.load(OfficeTerms.class, "words.txt");

  private final LeaderTerms leaders = new LeaderTerms(WorldLeaders.load());

  /** The same facts; those of an office whose holder's terms are over as of what held once. */
  public List<Proposition> ended(List<Proposition> facts, LocalDate day) {
    return facts.stream().map(fact -> isOver(fact, day) ? formerly(fact) : fact).toList();
  }

  private boolean isOver(Proposition fact, LocalDate day) {
    String term = fact.predicate().term();
    if (term.equals(TypedProperty.JOB_TITLE.term())
        && fact.object() instanceof Value.Quality title) {
      String written = title.words().toLowerCase(Locale.ROOT);
      if (WORDS.has("running", written.substring(written.lastIndexOf(' ') + 1))) {
        return isOfAnEarlierYear(fact, day);
      }
      return isOver(
          terms(fact.subject())
              .filter(it -> written.endsWith(it.office().toLowerCase(Locale.ROOT))),
          day);
    }
    return term.equals(TypedProperty.LEADER.term())
        && fact.subject().referent() instanceof Entity country
        && fact.object() instanceof Participant person
        && isOver(
            terms(person).filter(it -> it.country().filter(country.name()::equals).isPresent()),
            day);
  }

  // "in 2012, when the nominee Doe lost"
  private static boolean isOfAnEarlierYear(Proposition fact, LocalDate day) {
    return fact.sentence().times().stream()
        .map(TimeExpression::value)
        .filter(value -> YEAR.matcher(value).lookingAt())
        .anyMatch(value -> Integer.parseInt(value.substring(0, 4)) < day.getYear() - 1);
  }

  private static boolean isOver(Stream<Leader> terms, LocalDate day) {
    List<Leader> all = terms.toList();
    // The tables do not have all terms: one that begins later says nothing of the day.
    return all.stream().anyMatch(term -> term.isOver(day))
        && all.stream().noneMatch(term -> term.isInOffice(day));
  }

  private Stream<Leader> terms(Participant person) {
    return person.referent() instanceof Entity entity ? leaders.of(entity) : Stream.empty();
  }

  private static Proposition formerly(Proposition fact) {
    Context context = fact.context().formerly();
    return new Proposition(
        fact.sentence(),
        fact.subject(),
        fact.predicate(),
        fact.object(),
        fact.qualifiers(),
        context,
        fact.rule(),
        fact.confidence(),
        fact.worth(),
        fact.plain() && context.isAsserted());
  }
}
