package org.tidings.clause.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.clause.syntax.VerbGroup;

/** Tells the tense of a clause by the first finite word of its verbs. */
final class TenseFinder {

  private static final WordTable WORDS = WordTable.load(TenseFinder.class, "words.txt");
  private static final int MAX_STEPS = 4;

  private final Sentence sentence;

  TenseFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  Tense of(Clause clause) {
    List<VerbGroup.Link> links = new ArrayList<>(Chains.above(sentence, clause));
    links.add(clause.group().last());
    if (isOver(clause, links)) {
      return Tense.FORMER;
    }
    for (VerbGroup.Link link : links) {
      for (Token word : link.core()) {
        if (word.hasTag("MD")) {
          return word.hasLemma("will", "shall") ? Tense.FUTURE : Tense.PRESENT;
        }
        if (word.hasTag("VBD")) {
          return Tense.PAST;
        }
        if (word.hasTag("VBZ", "VBP")) {
          return isPerfect(link) ? Tense.PAST : Tense.PRESENT;
        }
      }
    }
    // "the treaty signed in June": a participle without auxiliary tells of what was done.
    return clause.verb().hasTag("VBN") ? Tense.PAST : ofGovernor(clause.predicate());
  }

  // "used to own", "was the mayor until 2010", "served as mayor from 2001 to 2009".
  private boolean isOver(Clause clause, List<VerbGroup.Link> links) {
    boolean usedTo =
        links.stream()
            .flatMap(link -> link.core().stream())
            .anyMatch(word -> word.is("aux") && word.hasLemma("use"));
    boolean state = clause.isCopular() || WORDS.has("holding", clause.verb().lemma());
    boolean past =
        links.stream().flatMap(link -> link.core().stream()).anyMatch(it -> it.hasTag("VBD"));
    return usedTo || (state && past && (hasEnd(clause) || isOnce(clause) || hasSpan(clause)));
  }

  // "once owned the mill", not "once it owned the mill".
  private boolean isOnce(Clause clause) {
    return Stream.of(clause.predicate(), clause.verb())
        .flatMap(verb -> sentence.children(verb).stream())
        .filter(child -> child.is("advmod") && child.index() < clause.predicate().index())
        .filter(child -> WORDS.has("over", child.lemma()))
        .anyMatch(child -> !isBeforeSubject(child, clause));
  }

  private static boolean isBeforeSubject(Token adverb, Clause clause) {
    return clause.subject().filter(it -> adverb.index() < it.head().index()).isPresent();
  }

  // "from 2001 to 2009".
  private boolean hasSpan(Clause clause) {
    return sentence.tokens().stream()
        .filter(from -> from.hasLemma("from") && from.index() > clause.verb().index())
        .filter(from -> from.index() + 3 < sentence.tokens().size())
        .filter(from -> sentence.token(from.index() + 2).hasLemma("to", "until", "till"))
        .filter(from -> isYear(from.index() + 1) && isYear(from.index() + 3))
        .map(from -> sentence.head(sentence.token(from.index() + 1)))
        .flatMap(Optional::stream)
        .anyMatch(
            head ->
                head.equals(clause.verb())
                    || head.equals(clause.predicate())
                    || clause.arguments().stream().anyMatch(it -> it.head().equals(head)));
  }

  private boolean isYear(int token) {
    return TemporalWords.isYear(sentence.token(token));
  }

  private boolean hasEnd(Clause clause) {
    return sentence.tokens().stream()
        .filter(token -> token.is("case", "mark") && token.hasLemma("until", "till"))
        .map(token -> sentence.head(token).flatMap(sentence::head))
        .flatMap(Optional::stream)
        .anyMatch(verb -> verb.equals(clause.predicate()) || verb.equals(clause.verb()));
  }

  // "denied sending", "arrived to sign": in the time of the verb that governs them.
  private Tense ofGovernor(Token predicate) {
    Optional<Token> verb = sentence.head(predicate);
    for (int steps = 0; verb.isPresent() && steps < MAX_STEPS; steps++) {
      Token at = verb.get();
      boolean past =
          at.hasTag("VBD")
              || sentence.children(at).stream()
                  .anyMatch(
                      child ->
                          GrammaticalFunction.isAuxiliary(child)
                              && (child.hasTag("VBD") || child.hasLemma("have")));
      if (past) {
        return Tense.PAST;
      }
      verb = at.hasTag("VBG", "VB", "VBN") ? sentence.head(at) : Optional.empty();
    }
    return Tense.PRESENT;
  }

  // "has signed" is over, "has been leading" is not.
  private static boolean isPerfect(VerbGroup.Link link) {
    return link.verb().hasTag("VBN", "VBD")
        && link.core().stream()
            .anyMatch(word -> word.hasTag("VBZ", "VBP") && word.hasLemma("have"));
  }
}
