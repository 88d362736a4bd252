package org.tidings.relation.rendering.binary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.rendering.noun.FixedPhrases;
import org.tidings.relation.rendering.noun.NounPhrases;
import org.tidings.relation.rendering.tuple.TupleRule;

/**
 * The prepositional phrases and times of a verb. What the verb acts on comes between: "signed a
 * treaty in" with "1961"; without an object the first prepositional phrase does: "traveled to Rome
 * in" with "1961", unless it is an adjunct itself.
 */
final class ObliqueTriples {

  private static final Set<String> RESTING = Set.of("in", "at", "throughout", "across");

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final FixedPhrases setPhrases;
  private final Triples triples;

  ObliqueTriples(Clause clause, Triples triples) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = clause.phrases();
    this.nouns = new NounPhrases(phrases);
    this.setPhrases = new FixedPhrases(phrases);
    this.triples = triples;
  }

  /**
   * Adds the triples of {@code obliques}.
   *
   * @param acted what comes between verb and preposition; may be empty
   */
  void add(String subject, String relation, List<Argument> acted, List<Argument> obliques) {
    Optional<Argument> first =
        obliques.stream()
            .filter(oblique -> oblique.isAfter(clause.verb()) && oblique.hasPreposition())
            .findFirst();
    for (Argument oblique : obliques) {
      if (oblique.prepositionWords().equals(FixedPhrases.INCLUDING)) {
        members(acted.isEmpty() ? subject : nouns.first(acted.get(0)), oblique);
      } else if (!setPhrases.isConnective(oblique.head())) {
        oblique(subject, relation, between(acted, first, oblique), oblique);
      }
    }
  }

  private void members(String whole, Argument members) {
    nouns
        .of(members)
        .forEach(member -> triples.add(whole, "including", member.words(), TupleRule.MEMBER));
    triples.nested(whole, "including", members.head());
  }

  private void oblique(String subject, String relation, List<String> between, Argument oblique) {
    String preposition = " " + oblique.prepositionWords();
    String longer = relation + between.get(0) + preposition;
    if (!oblique.head().isVerb() && !setPhrases.isPreposition(oblique.head())) {
      between.forEach(middle -> add(subject, relation + middle, oblique, TupleRule.OBLIQUE));
      outerPlaces(oblique.head())
          .forEach(place -> triples.add(subject, longer, place.words(), TupleRule.OUTER_PLACE));
    }
    triples.nested(subject, longer, oblique.head());
  }

  /** Adds a triple for each noun phrase of {@code argument}, with its preposition. */
  void add(String subject, String relation, Argument argument, TupleRule rule) {
    String longer = relation + " " + argument.prepositionWords();
    nouns.of(argument).forEach(phrase -> triples.add(subject, longer, phrase.words(), rule));
  }

  // "in Springfield, Ohio".
  private List<Phrase> outerPlaces(Token place) {
    return sentence.children(place).stream()
        .filter(child -> child.is("appos") && WordClass.isPlace(child) && WordClass.isPlace(place))
        .flatMap(child -> phrases.single(child).stream())
        .toList();
  }

  private List<String> between(List<Argument> acted, Optional<Argument> first, Argument oblique) {
    List<String> between =
        acted.isEmpty()
            ? first
                .filter(argument -> comesBetween(argument, oblique))
                .map(this::withPreposition)
                .orElse(List.of())
            : acted.stream()
                .flatMap(object -> nouns.of(object).stream())
                .map(phrase -> " " + phrase.words())
                .toList();
    return between.isEmpty() ? List.of("") : between;
  }

  private List<String> withPreposition(Argument argument) {
    return argument.phrases().stream()
        .map(phrase -> " " + argument.prepositionWords() + " " + phrase.words())
        .toList();
  }

  // "went to Rome" + "in 1961", but "spent a million" + "on it" the other way round.
  private boolean comesBetween(Argument first, Argument oblique) {
    boolean nearer = oblique.isAfter(clause.verb()) && first.isAfter(oblique.head());
    return !first.equals(oblique)
        && !nearer
        && (!isAdjunct(first) || TemporalWords.isTimeNoun(oblique.head()));
  }

  private static boolean isAdjunct(Argument argument) {
    return TemporalWords.isTimeNoun(argument.head())
        || (WordClass.isPlace(argument.head()) && RESTING.contains(argument.prepositionWords()));
  }
}
