package org.tidings.clause.speech.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.WordClass;

/** Finds who says what is in quotation marks. */
final class QuoteSpeakers {

  private static final int MAX_BETWEEN = 2;

  private final List<Phrases> sentences;
  private final List<BitSet> quoted;

  /**
   * @param pairs the stretches within each pair of quotation marks
   */
  QuoteSpeakers(List<Phrases> sentences, List<List<Quotation.Part>> pairs) {
    this.sentences = sentences;
    this.quoted = sentences.stream().map(sentence -> new BitSet()).toList();
    for (List<Quotation.Part> parts : pairs) {
      parts.forEach(part -> quoted.get(part.sentence()).set(part.begin(), part.end()));
    }
  }

  /**
   * Who says these parts.
   *
   * @param before the quotation before this one
   */
  Optional<Saying> of(List<Quotation.Part> parts, Optional<Quotation> before) {
    Optional<Saying> beside =
        parts.stream().flatMap(part -> beside(part).stream()).findFirst().map(QuoteSpeakers::said);
    int first = parts.get(0).sentence();
    if (beside.isPresent() || !isAlone(parts)) {
      return beside.or(
          () ->
              before
                  .filter(it -> isBeside(it, first) && hasVerb(parts))
                  .flatMap(Quotation::saying));
    }
    int last = parts.get(parts.size() - 1).sentence();
    return announced(first)
        .or(() -> before.filter(it -> follows(it, first)).flatMap(Quotation::saying))
        .or(() -> ascribedAfter(last))
        .or(() -> about(first - 1))
        .or(() -> before.filter(it -> isNear(it, first)).flatMap(Quotation::saying))
        .map(QuoteSpeakers::said);
  }

  // What is quoted is said, whatever the verb: "We have won," he believed.
  private static Saying said(Saying saying) {
    Attribution kind = saying.kind() == Attribution.BELIEF ? Attribution.SPEECH : saying.kind();
    return new Saying(kind, saying.cue(), saying.speaker(), saying.addressee(), false);
  }

  private Optional<Saying> beside(Quotation.Part part) {
    return new CueBeside(sentences.get(part.sentence()), outside(part.sentence())).of(part);
  }

  private Sentence sentence(int sentenceIndex) {
    return sentences.get(sentenceIndex).sentence();
  }

  private IntPredicate outside(int sentenceIndex) {
    return index -> !quoted.get(sentenceIndex).get(index);
  }

  // Nothing but the quoted words in their sentences, and words enough for a clause.
  private boolean isAlone(List<Quotation.Part> parts) {
    boolean clause = hasVerb(parts);
    int words = parts.stream().mapToInt(part -> part.end() - part.begin()).sum();
    return (clause || words > 3)
        && parts.stream()
            .flatMap(
                part ->
                    sentence(part.sentence()).tokens().stream()
                        .filter(token -> outside(part.sentence()).test(token.index())))
            .allMatch(WordClass::isPunctuation);
  }

  private boolean hasVerb(List<Quotation.Part> parts) {
    return parts.stream()
        .flatMap(this::tokens)
        .anyMatch(token -> token.isVerb() || token.tag().equals("MD"));
  }

  private Stream<Token> tokens(Quotation.Part part) {
    return sentence(part.sentence()).tokens().subList(part.begin(), part.end()).stream();
  }

  private static boolean follows(Quotation quotation, int sentenceIndex) {
    int end = end(quotation);
    return end == sentenceIndex || end == sentenceIndex - 1;
  }

  private static int end(Quotation quotation) {
    return quotation.parts().get(quotation.parts().size() - 1).sentence();
  }

  // 'called him "a friend" and someone who "never left us"': what is quoted in the same sentence.
  private static boolean isBeside(Quotation quotation, int sentenceIndex) {
    return end(quotation) == sentenceIndex
        && quotation.saying().flatMap(Saying::speaker).isPresent();
  }

  // The one who is quoted goes on after some sentences of the article's own.
  private static boolean isNear(Quotation quotation, int sentenceIndex) {
    int end = end(quotation);
    return end < sentenceIndex && sentenceIndex - end <= MAX_BETWEEN + 1;
  }

  // "The minister put it this way:" before the quotation.
  private Optional<Saying> announced(int sentenceIndex) {
    return Stream.of(sentenceIndex - 1)
        .filter(it -> it >= 0)
        .filter(it -> endsWithColon(sentence(it)))
        .flatMap(it -> new NearbySpeaker(sentences.get(it)).before().stream())
        .findFirst();
  }

  private static boolean endsWithColon(Sentence sentence) {
    return sentence.token(sentence.tokens().size() - 1).word().equals(":");
  }

  private Optional<Saying> ascribedAfter(int sentenceIndex) {
    return sentenceIndex + 1 < sentences.size() && isUnquoted(sentenceIndex + 1)
        ? new NearbySpeaker(sentences.get(sentenceIndex + 1)).after()
        : Optional.empty();
  }

  private Optional<Saying> about(int sentenceIndex) {
    return sentenceIndex >= 0 && isUnquoted(sentenceIndex)
        ? new NearbySpeaker(sentences.get(sentenceIndex)).before()
        : Optional.empty();
  }

  // Words in quotation marks within a sentence of the article's own do not matter.
  private boolean isUnquoted(int sentenceIndex) {
    return sentence(sentenceIndex).tokens().stream()
        .filter(token -> outside(sentenceIndex).test(token.index()))
        .anyMatch(token -> token.isVerb());
  }
}
