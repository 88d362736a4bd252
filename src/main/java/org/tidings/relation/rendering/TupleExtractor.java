package org.tidings.relation.rendering;

import java.util.List;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Clause;
import org.tidings.relation.confidence.Confidence;
import org.tidings.relation.rendering.binary.BinaryRendering;
import org.tidings.relation.rendering.nary.NaryRendering;
import org.tidings.relation.rendering.nary.NominalRelations;
import org.tidings.relation.rendering.nary.NounClauses;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * Clauses rendered as the tuples that benchmarks of open information extraction ask for.
 * Thread-safe.
 */
public final class TupleExtractor {

  private final Profile profile;
  private final Confidence confidence;

  public TupleExtractor(Profile profile) {
    this(profile, Confidence.ofOpenPropositions());
  }

  /** With another confidence than the learned one. */
  public TupleExtractor(Profile profile, Confidence confidence) {
    this.profile = profile;
    this.confidence = confidence;
  }

  /** The tuples of a sentence; none where it was not parsed. */
  public List<Tuple> extract(SentenceGrammar sentence) {
    return scored(sentence).stream()
        .map(Tuples.Scored::tuple)
        .filter(tuple -> tuple.confidence() >= profile.leastConfidence())
        .toList();
  }

  /** The same, whatever their confidence, with the features that it comes from. */
  public List<Tuples.Scored> scored(SentenceGrammar sentence) {
    Tuples tuples = new Tuples(confidence, sentence.sentence());
    for (Clause clause : sentence.clauses()) {
      if (isAsked(clause)) {
        continue;
      }
      if (profile == Profile.NARY) {
        new NaryRendering(clause, tuples).render();
      } else {
        new BinaryRendering(clause, tuples).render();
      }
    }
    if (profile == Profile.NARY && sentence.sentence().parsed()) {
      new NominalRelations(sentence.phrases(), tuples).render();
      new NounClauses(sentence.phrases(), tuples).render();
    }
    return tuples.scored();
  }

  // "Did they sign the treaty?" does not say that they did.
  private static boolean isAsked(Clause clause) {
    List<Token> tokens = clause.sentence().tokens();
    int verb = clause.group().first().core().get(0).index();
    return clause.predicate().is("root")
        && tokens.get(tokens.size() - 1).word().equals("?")
        && clause.subject().filter(subject -> verb < subject.head().index()).isPresent();
  }
}
