package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.clause.context.Context;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Resolution;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.confidence.Judge.Judgement;
import org.tidings.relation.confidence.PropositionFeatures;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Value;

/**
 * Collects the propositions of a sentence whose subject and object stand for something. Not
 * thread-safe.
 */
final class SentencePropositions {

  private final Sentence sentence;
  private final Resolution resolution;
  private final Judge judge;
  private final List<Proposition> found = new ArrayList<>();

  SentencePropositions(Sentence sentence, Resolution resolution, Judge judge) {
    this.sentence = sentence;
    this.resolution = resolution;
    this.judge = judge;
  }

  List<Proposition> found() {
    return found;
  }

  /** What a noun phrase stands for, an amount for itself; empty where that is not known. */
  Optional<Value> noun(Phrase phrase) {
    if (phrase.head().tag().equals("$")) {
      return Optional.of(new Value.Quality(phrase, phrase.label(sentence)));
    }
    return resolution.of(sentence, phrase).map(mention -> Participant.of(phrase, mention));
  }

  /** A further argument, if its noun phrase stands for something. */
  Optional<Qualifier> qualifier(String preposition, Phrase phrase) {
    return Predicate.open(List.of(preposition), phrase)
        .flatMap(role -> noun(phrase).map(value -> new Qualifier(role.name(), value)));
  }

  /** Whether the first of these noun phrases stands for an entity. */
  boolean isEntity(List<Phrase> phrases) {
    return resolution
        .of(sentence, phrases.get(0))
        .filter(mention -> mention.referent() instanceof Entity)
        .isPresent();
  }

  /**
   * Adds a proposition, unless one of its parts is missing or it relates something to itself.
   *
   * @param known features of what states it
   */
  void add(
      Phrase subject,
      Optional<Predicate> predicate,
      Optional<Value> object,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule,
      Set<String> known) {
    Optional<Mention> bearer = resolution.of(sentence, subject);
    if (bearer.isPresent() && predicate.isPresent() && object.isPresent()) {
      Participant participant = Participant.of(subject, bearer.get());
      different(participant, object.get())
          .ifPresent(
              value -> add(participant, predicate.get(), value, qualifiers, context, rule, known));
    }
  }

  private void add(
      Participant subject,
      Predicate predicate,
      Value object,
      List<Qualifier> qualifiers,
      Context context,
      OpenRule rule,
      Set<String> known) {
    Judgement judgement =
        judge.of(
            PropositionFeatures.of(
                sentence, known, subject, predicate, object, qualifiers, context, rule));
    found.add(
        new Proposition(
            sentence,
            subject,
            predicate,
            object,
            qualifiers,
            context,
            rule,
            judgement.confidence(),
            judgement.worth(),
            context.isAsserted() && judgement.isPlain()));
  }

  // "Putin is the president" is not of two, but says what he is.
  private Optional<Value> different(Participant subject, Value object) {
    return object instanceof Participant other && subject.referent().isSame(other.referent())
        ? resolution
            .description(other.phrase().head().span())
            .map(description -> new Participant(other.phrase(), description, other.mention()))
        : Optional.of(object);
  }
}
