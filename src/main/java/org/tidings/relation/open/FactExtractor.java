package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tidings.annotation.Sentence;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.context.ContextFinder;
import org.tidings.clause.speech.Quotations;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.ClauseFinder;
import org.tidings.relation.Proposition;
import org.tidings.relation.confidence.Confidence;

/** The sentences of an article to propositions for the graph. Thread-safe. */
public final class FactExtractor {

  private final ToDoubleFunction<Set<String>> confidence;

  public FactExtractor() {
    this(Confidence.ofFacts()::of);
  }

  /** With another confidence than the learned one; it is told the features of a proposition. */
  public FactExtractor(ToDoubleFunction<Set<String>> confidence) {
    this.confidence = confidence;
  }

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

  private List<Proposition> extract(Sentence sentence, int place, Quotations quotations) {
    List<Proposition> propositions = new ArrayList<>();
    List<Clause> clauses = clauses(sentence);
    ContextFinder contexts = new ContextFinder(sentence, place, quotations, clauses);
    for (Clause clause : clauses) {
      propositions.addAll(new ClauseFacts(clause, contexts, confidence).find());
    }
    if (sentence.parsed()) {
      propositions.addAll(new NominalFacts(sentence, contexts, confidence).find());
    }
    return propositions;
  }

  // "is likely to send" is one clause about sending, "is unable to send" one about being unable.
  private static List<Clause> clauses(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Clause> open = ClauseFinder.openClauses(sentence);
    for (Clause clause : ClauseFinder.clauses(sentence)) {
      if (clause.isCopular() && ChainVerbs.onlyColours(clause.predicate())) {
        open.stream().filter(it -> it.predicate().equals(clause.predicate())).forEach(clauses::add);
      } else {
        clauses.add(clause);
      }
    }
    return clauses;
  }
}
