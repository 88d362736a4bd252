package org.tidings.relation.open;

import java.util.List;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Clause;
import org.tidings.identity.Resolution;
import org.tidings.relation.confidence.Judge;
import org.tidings.relation.proposition.Proposition;

/** The open propositions of sentences: of their clauses and of their noun phrases. Thread-safe. */
public final class OpenExtractor {

  private final Judge judge;

  /** With the judge that was learned. */
  public OpenExtractor() {
    this(Judge.learned());
  }

  public OpenExtractor(Judge judge) {
    this.judge = judge;
  }

  /**
   * The propositions of a sentence, those of its clauses first; none where it was not parsed.
   *
   * @param resolution what the phrases of its article stand for
   */
  public List<Proposition> extract(SentenceGrammar grammar, Resolution resolution) {
    SentencePropositions propositions =
        new SentencePropositions(grammar.sentence(), resolution, judge);
    for (Clause clause : grammar.clauses()) {
      new ClausePropositions(clause, grammar, propositions).find();
    }
    if (grammar.sentence().parsed()) {
      new NounPropositions(grammar, propositions).find();
    }
    return propositions.found();
  }
}
