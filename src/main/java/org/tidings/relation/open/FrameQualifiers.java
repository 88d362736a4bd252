package org.tidings.relation.open;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Contrasts;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Value;

/** The qualifiers that arguments of a frame become. */
final class FrameQualifiers {

  private final Phrases phrases;
  private final Contrasts contrasts;
  private final Sentence sentence;
  private final SentencePropositions propositions;

  FrameQualifiers(SentenceGrammar grammar, SentencePropositions propositions) {
    this.phrases = grammar.phrases();
    this.contrasts = grammar.contrasts();
    this.sentence = grammar.sentence();
    this.propositions = propositions;
  }

  /** The qualifiers of prepositional phrases, each with its preposition as the role. */
  List<Qualifier> of(List<Argument> placed) {
    return placed.stream()
        .flatMap(
            argument ->
                argument.phrases().stream()
                    .filter(phrase -> !contrasts.isTurned(phrase.head()))
                    .flatMap(
                        it ->
                            propositions.qualifier(ClauseFrame.preposition(argument), it).stream()))
        .toList();
  }

  /** By how much: "fell <i>6 %</i>"; and where, told by "where". */
  List<Qualifier> measures(ClauseFrame frame) {
    Stream<Qualifier> measures =
        frame.measures().stream()
            .map(argument -> argument.phrases().get(0))
            .map(it -> new Qualifier("by", new Value.Quality(it, it.label(sentence))));
    Stream<Qualifier> whereabouts =
        frame.whereabouts().stream()
            .flatMap(argument -> propositions.qualifier("in", argument.phrases().get(0)).stream());
    return Stream.concat(measures, whereabouts).toList();
  }

  /** Of what, or for what: "accused them <i>of sending arms</i>". */
  List<Qualifier> gerunds(ClauseFrame frame) {
    return frame.gerunds().stream().map(Argument::phrases).map(it -> verbal(it.get(0))).toList();
  }

  /**
   * A gerund or infinitive without what introduces it.
   *
   * @param phrase its verb is the head, its first word names the role
   */
  Qualifier verbal(Phrase phrase) {
    Phrase rest =
        phrases
            .subtree(
                phrase.head(),
                (parent, child) ->
                    child.is("appos", "parataxis")
                        || Predicates.isRelativeClause(sentence, child)
                        || (parent.equals(phrase.head()) && child.is("mark", "case")))
            .orElse(phrase);
    String role = phrase.tokens().get(0).lemma().toLowerCase(Locale.ROOT);
    return new Qualifier(role, new Value.Quality(rest, rest.beforeDash(sentence).label(sentence)));
  }
}
