package org.tidings.clause.context;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Party;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.syntax.GrammaticalFunction;

/**
 * What the cue does to the context of what is said: "denied that" and "do not believe that" turn it
 * round, "did not deny that" leaves it, "did not say that" and "refused to confirm that" leave it
 * open.
 */
final class CueMood {

  private final Sentence sentence;
  private final PolarityFinder polarities;

  CueMood(Sentence sentence, PolarityFinder polarities) {
    this.sentence = sentence;
    this.polarities = polarities;
  }

  Context applied(Saying saying, Context said) {
    if (sentence.contains(saying.cue()) && isUnsure(saying.cue())) {
      return said.modality() == Modality.CERTAIN
          ? said.with(said.polarity(), Modality.POSSIBLE)
          : said;
    }
    boolean negated =
        sentence.contains(saying.cue())
            && (saying.cue().isVerb() ? isNegated(saying) : polarities.isNo(saying.cue()));
    if (saying.denial() || (negated && saying.kind() == Attribution.BELIEF)) {
      return saying.denial() && negated
          ? said
          : said.with(said.polarity().reversed(), said.modality());
    }
    return negated && said.modality() == Modality.CERTAIN
        ? said.with(said.polarity(), Modality.POSSIBLE)
        : said;
  }

  // "was not sure that it was so".
  private boolean isUnsure(Token cue) {
    return Cues.CONVICTION.has(cue) && !cue.isVerb() && polarities.hasNegation(cue);
  }

  private boolean isNegated(Saying saying) {
    Token cue = saying.cue();
    boolean refused =
        sentence
            .head(cue)
            .filter(verb -> cue.is("xcomp") && Cues.NEGATIVE_CHAIN.has(verb))
            .isPresent();
    boolean nobody =
        saying.speaker().map(Party::phrase).filter(it -> polarities.isNo(it.head())).isPresent();
    return polarities.hasNegation(cue) ^ (refused || nobody);
  }

  /** The verb of asking that a clause hangs on: "asked whether it was so". */
  Optional<Token> asking(Token predicate) {
    return sentence
        .head(predicate)
        .filter(verb -> verb.isVerb() && Cues.ASKING.has(verb))
        .filter(verb -> !GrammaticalFunction.isSubject(predicate));
  }
}
