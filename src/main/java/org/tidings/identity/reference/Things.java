package org.tidings.identity.reference;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.Thing;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.nominal.NounPhrase;

/** Makes referents of noun phrases that speak of something new. Immutable. */
record Things(NounClasses nouns) {

  private static final int MOST_WORDS = 14;

  DiscourseReferent of(Phrases phrases, Token noun) {
    Sentence sentence = phrases.sentence();
    String lemma = NominalResolver.lemma(noun);
    String label =
        label(phrases, noun).map(Things::owner).map(it -> it.text(sentence)).orElse(noun.word());
    return DiscourseReferent.of(
        Thing.of(sentence, noun, label),
        nouns.type(lemma),
        new NounPhrase(sentence, noun).isPlural(),
        nouns.gender(lemma));
  }

  // "young men who had accused the minister": what follows makes out which ones, if it is short.
  private static Optional<Phrase> label(Phrases phrases, Token noun) {
    Optional<Phrase> defined = phrases.defined(noun).filter(it -> it.length() <= MOST_WORDS);
    Optional<Phrase> single = phrases.single(noun).filter(it -> it.length() <= MOST_WORDS);
    return defined.or(() -> single).or(() -> phrases.bare(noun)).or(() -> phrases.single(noun));
  }

  // "the minister's" threat is the minister's own
  private static Phrase owner(Phrase phrase) {
    int last = phrase.length() - 1;
    return last > 0 && phrase.tokens().get(last).tag().equals("POS")
        ? new Phrase(phrase.head(), phrase.tokens().subList(0, last))
        : phrase;
  }

  /** The noun with what stands before it. */
  static Phrase phrase(Phrases phrases, Token noun) {
    return phrases
        .subtree(
            noun,
            (parent, child) ->
                parent.equals(noun)
                    && (child.index() > noun.index()
                        || !child.is("det", "amod", "compound", "nummod", "nmod:poss", "nmod")))
        .orElseGet(() -> new Phrase(noun, List.of(noun)));
  }
}
