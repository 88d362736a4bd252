package org.tidings.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.ClauseFinder;
import org.tidings.extraction.context.ContextFinder;
import org.tidings.extraction.speech.Quotations;

/** The sentences of an article to propositions for the graph. Thread-safe. */
public final class FactExtractor {

  /**
   * The propositions of an article, in the order of its sentences and their clauses; none of those
   * that were not parsed.
   *
   * @param sentences all sentences of the article, since quotations and their speakers cross them
   */
  public List<Proposition> extract(List<Sentence> sentences) {
    Quotations quotations = Quotations.in(sentences);
    List<Proposition> propositions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      propositions.addAll(extract(sentences.get(i), i, quotations));
    }
    return propositions;
  }

  private static List<Proposition> extract(Sentence sentence, int place, Quotations quotations) {
    List<Proposition> propositions = new ArrayList<>();
    ContextFinder contexts = new ContextFinder(sentence, place, quotations);
    for (Clause clause : ClauseFinder.clauses(sentence)) {
      propositions.addAll(new ClauseFacts(clause, contexts.of(clause)).find());
    }
    if (sentence.parsed()) {
      propositions.addAll(new NominalFacts(sentence).find());
    }
    return propositions;
  }
}
