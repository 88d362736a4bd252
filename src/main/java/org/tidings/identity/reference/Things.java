package org.tidings.identity.reference;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.Thing;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;

/** Makes topics of noun phrases that speak of something new. Immutable. */
record Things(NounClasses nouns) {

  Topic of(Phrases phrases, Token noun) {
    Sentence sentence = phrases.sentence();
    String lemma = NominalResolver.lemma(noun);
    String label = phrases.single(noun).map(it -> it.text(sentence)).orElse(noun.word());
    return Topic.of(
        Thing.of(sentence, noun, label),
        phrase(phrases, noun).text(sentence),
        nouns.type(lemma),
        Description.isPlural(noun),
        nouns.gender(lemma));
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
