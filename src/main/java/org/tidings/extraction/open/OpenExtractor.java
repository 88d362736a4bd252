package org.tidings.extraction.open;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.ClauseFinder;

/** Sentences to open propositions. Thread-safe. */
public final class OpenExtractor {

  private final Profile profile;

  public OpenExtractor(Profile profile) {
    this.profile = profile;
  }

  /** The propositions of a sentence; none where it was not parsed. */
  public List<OpenProposition> extract(Sentence sentence) {
    Propositions propositions = new Propositions();
    T.s = sentence;
    List<Clause> clauses = ClauseFinder.clauses(sentence);
    if (profile == Profile.NARY) {
      NaryRendering rendering = new NaryRendering(propositions);
      clauses.forEach(rendering::render);
      new NominalRelations(sentence, propositions).render();
    } else {
      BinaryRendering rendering = new BinaryRendering(sentence, propositions);
      clauses.forEach(rendering::render);
    }
    return propositions.list();
  }
}
