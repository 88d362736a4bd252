package org.tidings.relation.open;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.Token;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Contrasts;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Value;

/** What is stated by the words of one clause, added to the propositions of its sentence. */
final class ClauseStatements {

  static final List<String> BE = List.of("be");

  private final Clause clause;
  private final Contrasts contrasts;
  private final SentencePropositions propositions;
  private final Set<String> features;

  ClauseStatements(
      Clause clause, Contrasts contrasts, SentencePropositions propositions, Set<String> features) {
    this.clause = clause;
    this.contrasts = contrasts;
    this.propositions = propositions;
    this.features = Set.copyOf(features);
  }

  /** States it of each thing that an argument has. */
  void nouns(
      Phrase subject,
      List<String> name,
      Argument argument,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule) {
    for (Phrase phrase : participants(argument)) {
      noun(subject, name, phrase, qualifiers, context, rule);
    }
  }

  private List<Phrase> participants(Argument argument) {
    List<Phrase> participants = contrasts.participants(argument.head());
    return participants.stream().anyMatch(phrase -> contrasts.isTurned(phrase.head()))
        ? participants
        : argument.phrases();
  }

  /** States it of a thing or a quality. */
  void said(
      Phrase subject,
      List<String> verb,
      Phrase phrase,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule) {
    if (WordClass.isNominal(phrase.head())) {
      noun(subject, verb, phrase, qualifiers, context, rule);
    } else {
      Value quality =
          new Value.Quality(phrase, phrase.beforeDash(clause.sentence()).label(clause.sentence()));
      add(subject, verb, Optional.of(quality), phrase, qualifiers, context, rule);
    }
  }

  /** States it of the words of a phrase, whatever they stand for. */
  void quality(
      Phrase subject,
      List<String> verb,
      Phrase phrase,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule) {
    Value quality = new Value.Quality(phrase, phrase.label(clause.sentence()));
    add(subject, verb, Optional.of(quality), phrase, qualifiers, context, rule);
  }

  /** States it of a thing. */
  void noun(
      Phrase subject,
      List<String> verb,
      Phrase phrase,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule) {
    add(subject, verb, propositions.noun(phrase), phrase, qualifiers, context, rule);
  }

  /** States it of a value, unless subject and object are one. */
  void add(
      Phrase subject,
      List<String> words,
      Optional<Value> object,
      Phrase phrase,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule) {
    if (!subject.head().equals(phrase.head())) {
      boolean turned = contrasts.isTurned(subject.head()) ^ contrasts.isTurned(phrase.head());
      Context own =
          turned ? context.with(context.polarity().reversed(), context.modality()) : context;
      propositions.add(
          subject, Predicate.open(words, surface()), object, qualifiers, own, rule, features);
    }
  }

  static List<String> with(List<String> verb, Argument argument) {
    return words(verb, argument.prepositionWords().split(" ", -1));
  }

  static List<String> words(List<String> verb, String... more) {
    return Stream.concat(verb.stream(), Stream.of(more)).toList();
  }

  private Phrase surface() {
    List<Token> tokens =
        clause.group().tokens(false).stream()
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    return new Phrase(clause.verb(), tokens);
  }
}
