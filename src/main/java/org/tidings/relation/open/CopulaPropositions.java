package org.tidings.relation.open;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.context.Context;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.proposition.Qualifier;

/** What a copula says of its subject. */
final class CopulaPropositions {

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Context context;
  private final FrameQualifiers frameQualifiers;
  private final ClauseStatements statements;

  CopulaPropositions(
      Clause clause,
      Phrases phrases,
      Context context,
      FrameQualifiers frameQualifiers,
      ClauseStatements statements) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = phrases;
    this.context = context;
    this.frameQualifiers = frameQualifiers;
    this.statements = statements;
  }

  void find(Phrase subject) {
    Token head = clause.predicate();
    ClauseFrame frame = ClauseFrame.of(clause, 0);
    String preposition = sentence.hasChild(head, "case") ? phrases.preposition(head) : "";
    boolean adjective = head.tag().startsWith("JJ");
    Optional<Argument> taken =
        adjective
            ? frame.placed().stream().filter(it -> it.isAfter(head)).findFirst()
            : Optional.empty();
    if (taken.isPresent()) {
      List<String> name =
          ClauseStatements.words(ClauseStatements.BE, head.lemma(), taken.get().prepositionWords());
      List<Qualifier> others = frameQualifiers.of(frame.without(taken.get()).placed());
      statements.nouns(subject, name, taken.get(), others, context, OpenRule.COPULA_OBLIQUE);
      return;
    }
    List<Argument> outside =
        frame.placed().stream()
            .filter(it -> adjective || !it.head().universal().equals("nmod"))
            .toList();
    List<String> name =
        preposition.isEmpty()
            ? ClauseStatements.BE
            : ClauseStatements.words(ClauseStatements.BE, preposition);
    for (Token part : phrases.conjuncts(head)) {
      complementOfCopula(part)
          .ifPresent(
              phrase ->
                  statements.said(
                      subject,
                      name,
                      phrase,
                      frameQualifiers.of(outside),
                      context,
                      OpenRule.COPULA));
    }
  }

  private Optional<Phrase> complementOfCopula(Token part) {
    if (part.isVerb() || (sentence.hasChild(part, "cop") && !part.equals(clause.predicate()))) {
      return Optional.empty();
    }
    return WordClass.isNominal(part) ? phrases.single(part) : quality(part);
  }

  // "ready for a long war": what it is ready for is a fact of its own.
  private Optional<Phrase> quality(Token adjective) {
    return phrases.subtree(
        adjective,
        (parent, child) ->
            parent.equals(adjective)
                && (!child.is("advmod")
                    || child.index() > parent.index()
                    || GrammaticalFunction.isNegation(child)));
  }
}
