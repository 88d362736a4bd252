package org.tidings.identity.reference;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.Thing;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.nominal.NounPhrase;

/** Makes referents of noun phrases that speak of something new. Immutable. */
record Things(NounClasses nouns) {

  private static final int MOST_WORDS = 14;
  private static final int MOST_WORDS_RANKED = 24;
  // "one of the very last"
  private static final int WORDS_OF_RANK = 5;

  /**
   * What a noun phrase speaks of.
   *
   * @param owner whose it is, where a pronoun or a common noun says so: "<i>his</i> father"
   */
  DiscourseReferent of(Phrases phrases, Token noun, Optional<DiscourseReferent> owner) {
    Sentence sentence = phrases.sentence();
    String lemma = NominalResolver.lemma(noun);
    String label =
        label(phrases, noun)
            .map(it -> withoutPossessive(sentence, it))
            .map(it -> it.beforeDash(sentence))
            .map(it -> owned(phrases, it, owner))
            .orElse(noun.word());
    return DiscourseReferent.of(
        Thing.of(sentence, noun, label),
        noun.entityType() == EntityType.NATIONALITY ? EntityType.PERSON : nouns.type(lemma),
        new NounPhrase(sentence, noun).isPlural(),
        nouns.gender(lemma));
  }

  // "his father" is called "Ann Orr's father".
  private static String owned(Phrases phrases, Phrase phrase, Optional<DiscourseReferent> owner) {
    Sentence sentence = phrases.sentence();
    Optional<Phrase> words =
        new NounPhrase(sentence, phrase.head())
            .owner()
            .filter(it -> !it.isProper() && phrase.tokens().contains(it))
            .flatMap(it -> phrases.subtree(it, (parent, child) -> false));
    if (words.isEmpty() || owner.filter(DiscourseReferent::isEntity).isEmpty()) {
      return phrase.label(sentence);
    }
    int first = phrase.tokens().indexOf(words.get().tokens().get(0));
    int end = first + words.get().length();
    if (first < 0 || end >= phrase.length()) {
      return phrase.label(sentence);
    }
    String name = owner.get().resolved().label();
    String before = first == 0 ? "" : part(phrase, 0, first).label(sentence) + " ";
    return before
        + name
        + (name.endsWith("s") ? "' " : "'s ")
        + part(phrase, end, phrase.length()).label(sentence);
  }

  private static Phrase part(Phrase phrase, int from, int to) {
    return new Phrase(phrase.head(), phrase.tokens().subList(from, to));
  }

  // "young men who had accused the minister": what follows makes out which ones, if it is short.
  private static Optional<Phrase> label(Phrases phrases, Token noun) {
    Optional<Phrase> defined = phrases.defined(noun).filter(it -> it.length() <= MOST_WORDS);
    Optional<Phrase> single = phrases.single(noun).filter(it -> it.length() <= MOST_WORDS);
    return defined
        .or(() -> single)
        .or(() -> phrases.single(noun).map(it -> phrases.shortened(it, mostWords(it))))
        .or(() -> phrases.bare(noun));
  }

  // "the last big gathering before the vote": without what follows it would not be the last.
  private static int mostWords(Phrase phrase) {
    boolean ranked =
        phrase.tokens().stream()
            .limit(WORDS_OF_RANK)
            .anyMatch(it -> it.tag().equals("JJS") || it.hasLemma("first", "last", "only"));
    return ranked ? MOST_WORDS_RANKED : MOST_WORDS;
  }

  // "the minister's" threat is the minister's own, but "the size of Weber's" is not of Weber
  private static Phrase withoutPossessive(Sentence sentence, Phrase phrase) {
    int last = phrase.length() - 1;
    Token sign = phrase.tokens().get(last);
    return last > 0
            && sign.tag().equals("POS")
            && sentence.head(sign).filter(phrase.head()::equals).isPresent()
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
