package org.tidings.relation.typed;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.relation.typed.feature.Candidate;
import org.tidings.relation.typed.pair.DependencyPath;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Tells whether the way through the tree between two arguments has a word that states the property:
 * that a person and an organisation share a sentence of a newspaper says nothing about the two. In
 * "Hart, the chairman of Orbital, met Weiss" <i>chairman</i> is on the way, but Hart's; in "on
 * Orbital, former governor Weiss praised it" <i>governor</i> is beside a way through what he did.
 */
final class StatedPairs {

  private static final WordTable WORDS = WordTable.load(StatedPairs.class, "stating.txt");

  private final SentenceWords words;

  StatedPairs(SentenceWords words) {
    this.words = words;
  }

  /** Whether a word on the way, or of a noun phrase on it, states the property. */
  boolean states(Candidate candidate, TypedProperty property) {
    RelationArgument subject = candidate.subject();
    RelationArgument object = candidate.object();
    DependencyPath path = DependencyPath.between(words, subject.head(), object.head());
    int begin = Math.min(subject.end(), object.end());
    int end = Math.max(subject.begin(), object.begin());
    Sentence sentence = words.sentence();
    String row = property.term().replace(':', '.');
    boolean acts = path.tokens().stream().anyMatch(i -> sentence.token(i).isVerb());
    Stream<Integer> beside =
        IntStream.range(begin, acts ? begin : Math.max(begin, end))
            .filter(i -> sentence.token(i).is("compound", "appos", "amod", "nmod:poss", "flat"))
            .filter(i -> path.tokens().contains(sentence.token(i).head()))
            .boxed();
    return Stream.concat(path.tokens().stream().filter(i -> isBetween(candidate, i)), beside)
        .filter(i -> !isOfAnother(candidate, sentence.token(i)))
        .anyMatch(i -> WORDS.has(row, words.lemma(i)));
  }

  private boolean isOfAnother(Candidate candidate, Token noun) {
    return noun.is("appos")
        && !words.isIn(candidate.subject(), noun.head())
        && !words.isIn(candidate.object(), noun.head())
        && words.sentence().token(noun.head()).entityType() == EntityType.PERSON;
  }

  private boolean isBetween(Candidate candidate, int token) {
    return !words.isIn(candidate.subject(), token) && !words.isIn(candidate.object(), token);
  }
}
