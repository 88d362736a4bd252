package org.tidings.identity.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.Thing;
import org.tidings.identity.reference.discourse.Nature;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;

/** Makes topics of noun phrases that speak of something new. Immutable. */
record Things(NounClasses nouns) {

  private static final String NUMBER = "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d+)?";

  Topic of(Sentence sentence, Token noun) {
    String lemma = NominalResolver.lemma(noun);
    String label =
        new Phrases(sentence).single(noun).map(it -> it.text(sentence)).orElse(noun.word());
    return of(sentence, noun, label, nouns.nature(lemma), nouns.gender(lemma));
  }

  /** What a phrase stands for that was not read as a noun phrase. */
  Topic of(Sentence sentence, Phrase phrase) {
    return of(sentence, phrase.head(), phrase.text(sentence), Nature.THING, Optional.empty());
  }

  private static Topic of(
      Sentence sentence, Token noun, String label, Nature nature, Optional<Gender> gender) {
    Thing first =
        new Thing(
            noun.span().begin(), NominalResolver.lemma(noun), label, quantity(sentence, noun));
    String bareLabel = phrase(sentence, noun).text(sentence);
    return Topic.of(first, bareLabel, nature, Description.isPlural(noun), gender);
  }

  /** The noun with what stands before it. */
  static Phrase phrase(Sentence sentence, Token noun) {
    return new Phrases(sentence)
        .subtree(
            noun,
            (parent, child) ->
                parent.equals(noun)
                    && (child.index() > noun.index()
                        || !child.is("det", "amod", "compound", "nummod", "nmod:poss", "nmod")))
        .orElseGet(() -> new Phrase(noun, List.of(noun)));
  }

  private static OptionalDouble quantity(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nummod") && child.word().matches(NUMBER))
        .mapToDouble(child -> Double.parseDouble(child.word().replace(",", "")))
        .findFirst();
  }
}
