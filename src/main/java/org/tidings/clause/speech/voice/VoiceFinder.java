package org.tidings.clause.speech.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.WordClass;

/**
 * Finds who answers for what a clause of a sentence states, by quotation marks and by the tree.
 *
 * <p>Of nested sayings the innermost counts: in "Kim said that Seoul denied it" Seoul speaks, and
 * Kim reports it. But what a news source is only said to report is not the article's to assert.
 */
public final class VoiceFinder {

  private final Sentence sentence;
  private final int sentenceIndex;
  private final Quotations quotations;
  private final IndirectSpeech indirect;
  private final SayingFinder sayings;
  private final Optional<SpeakerHeadline> headline;

  /**
   * A finder for the clauses of one sentence.
   *
   * @param sentenceIndex index of the sentence in the article, from 0
   */
  public VoiceFinder(Phrases phrases, int sentenceIndex, Quotations quotations) {
    this.sentence = phrases.sentence();
    this.sentenceIndex = sentenceIndex;
    this.quotations = quotations;
    this.indirect = new IndirectSpeech(phrases);
    this.sayings = new SayingFinder(phrases);
    this.headline = SpeakerHeadline.of(phrases);
  }

  /** The saying that the clause of this predicate is in; empty for the article's own voice. */
  public Optional<Saying> of(Token predicate) {
    return of(predicate, saying -> true);
  }

  /** The same of those sayings that count. */
  public Optional<Saying> of(Token predicate, Predicate<Saying> counts) {
    return combined(around(predicate).stream().filter(counts).toList());
  }

  /**
   * The saying of a verb in the chain of a clause: "<i>denied</i> sending", "is <i>said</i> to be".
   *
   * @param subject of the chain, who is the speaker unless the verb is passive
   */
  public Saying of(Token predicate, Token verb, Optional<Subject> subject) {
    List<Saying> all = new ArrayList<>();
    all.add(sayings.of(verb, subject.map(Subject::head)));
    all.addAll(around(predicate));
    return combined(all).orElseThrow();
  }

  private static Optional<Saying> combined(List<Saying> around) {
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Saying inner = around.get(0).within(around.subList(1, around.size()));
    boolean secondHand =
        around.stream().anyMatch(saying -> saying.kind() != Attribution.SOURCE)
            && inner.kind() == Attribution.SOURCE;
    return Optional.of(secondHand ? inner.as(Attribution.SPEECH) : inner);
  }

  // Words in quotation marks are somebody's, also where nobody knows whose: 'it "fixed" the vote'.
  private Saying ofNobody() {
    Token mark =
        sentence.tokens().stream()
            .filter(WordClass::isPunctuation)
            .findFirst()
            .orElse(sentence.token(0));
    return new Saying(Attribution.SPEECH, mark, Optional.empty(), Optional.empty(), false);
  }

  private List<Saying> around(Token predicate) {
    Optional<Quotation> quoted = quotations.at(sentenceIndex, predicate);
    Optional<Quotation> quotation = quoted.filter(it -> it.saying().isPresent());
    List<Saying> all = new ArrayList<>();
    for (Saying saying : indirect.around(predicate)) {
      Optional<Quotation> around = quotations.at(sentenceIndex, saying.cue());
      if (around.isEmpty() ? quotation.isEmpty() : around.equals(quotation)) {
        all.add(saying);
      }
    }
    quotation.flatMap(Quotation::saying).ifPresent(all::add);
    if (all.isEmpty() && quoted.isPresent()) {
      all.add(ofNobody());
    }
    headline.filter(it -> it.covers(predicate)).map(SpeakerHeadline::saying).ifPresent(all::add);
    return all;
  }
}
