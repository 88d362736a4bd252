package org.tidings.extraction.open;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.ClauseFinder;
import org.tidings.extraction.confidence.Confidence;
import org.tidings.extraction.proposition.OpenProposition;
import org.tidings.extraction.proposition.Profile;
import org.tidings.extraction.proposition.Propositions;
import org.tidings.extraction.triple.BinaryRendering;

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
