package org.tidings.relation.open;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Clause;
import org.tidings.identity.Resolution;
import org.tidings.relation.confidence.Confidence;
import org.tidings.relation.proposition.Proposition;

/** The open propositions of sentences: of their clauses and of their noun phrases. Thread-safe. */
public final class OpenExtractor {

  private final ToDoubleFunction<Set<String>> confidence;

  /** With the learned confidence. */
  public OpenExtractor() {
    this(Confidence.ofFacts()::of);
  }

  /** With another confidence than the learned one; it is told the features of a proposition. */
  public OpenExtractor(ToDoubleFunction<Set<String>> confidence) {
    this.confidence = confidence;
  }

  /**
   * The propositions of a sentence, those of its clauses first; none where it was not parsed.
   *
   * @param resolution what the phrases of its article stand for
   */
  public List<Proposition> extract(SentenceGrammar grammar, Resolution resolution) {
    SentencePropositions propositions = new SentencePropositions(grammar.sentence(), resolution);
    for (Clause clause : grammar.clauses()) {
      new ClausePropositions(clause, grammar, propositions, confidence).find();
    }
    if (grammar.sentence().parsed()) {
      new NounPropositions(grammar, propositions, confidence).find();
    }
    return propositions.found();
  }
}
