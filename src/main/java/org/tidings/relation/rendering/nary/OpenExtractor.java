package org.tidings.relation.rendering.nary;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.ClauseFinder;
import org.tidings.relation.confidence.Confidence;
import org.tidings.relation.rendering.OpenProposition;
import org.tidings.relation.rendering.Profile;
import org.tidings.relation.rendering.Propositions;
import org.tidings.relation.rendering.binary.BinaryRendering;

/** Sentences to open propositions. Thread-safe. */
public final class OpenExtractor {

  private final Profile profile;
  private final Confidence confidence;

  public OpenExtractor(Profile profile) {
    this(profile, Confidence.ofOpenPropositions());
  }

  OpenExtractor(Profile profile, Confidence confidence) {
    this.profile = profile;
    this.confidence = confidence;
  }

  /** The propositions of a sentence; none where it was not parsed. */
  public List<OpenProposition> extract(Sentence sentence) {
    return scored(sentence).stream()
        .map(Propositions.Scored::proposition)
        .filter(proposition -> proposition.confidence() >= profile.leastConfidence())
        .toList();
  }

  /** The same, whatever their confidence, with the features that it comes from. */
  List<Propositions.Scored> scored(Sentence sentence) {
    Propositions propositions = new Propositions(confidence, sentence);
    for (Clause clause : ClauseFinder.openClauses(sentence)) {
      if (isAsked(clause)) {
        continue;
      }
      if (profile == Profile.NARY) {
        new NaryRendering(clause, propositions).render();
      } else {
        new BinaryRendering(clause, propositions).render();
      }
    }
    if (profile == Profile.NARY && sentence.parsed()) {
      new NominalRelations(sentence, propositions).render();
      new NounClauses(sentence, propositions).render();
    }
    return propositions.scored();
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
