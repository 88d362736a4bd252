package org.tidings.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.ClauseFinder;
import org.tidings.extraction.context.ContextFinder;

/** Sentences to propositions for the graph. Thread-safe. */
public final class FactExtractor {

  /** The propositions of a sentence, in the order of its clauses; none where it was not parsed. */
  public List<Proposition> extract(Sentence sentence) {
    List<Proposition> propositions = new ArrayList<>();
    ContextFinder contexts = new ContextFinder(sentence);
    for (Clause clause : ClauseFinder.clauses(sentence)) {
      propositions.addAll(new ClauseFacts(clause, contexts.of(clause)).find());
    }
    if (sentence.parsed()) {
      propositions.addAll(new NominalFacts(sentence).find());
    }
    return propositions;
  }
}
