package org.tidings.relation.rendering.nary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.relation.rendering.tuple.TupleRule;

/**
 * Which words at the beginning of what follows the verb belong to the relation: "is <b>part of</b>
 * the union", "had <b>links with</b> the firm", "moved <b>back to</b> the capital".
 */
final class RelationBorder {

  /**
   * What was found.
   *
   * @param words how many, from the first; 0 for none
   * @param rule what found them
   */
  record Taken(int words, TupleRule rule) {

    boolean isPresent() {
      return words > 0;
    }
  }

  static final Taken NOTHING = new Taken(0, TupleRule.CLAUSE);

  private static final Set<String> PARTS = Set.of("part", "member");

  private final Sentence sentence;
  private final Phrases phrases;

  RelationBorder(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
  }

  /** Of what a copula says: "is <b>in</b> the south", "is <b>home to</b> two colleges". */
  Taken ofPredicate(Phrase phrase) {
    int preposition = leading(phrase, phrases.prepositionTokens(phrase.head()));
    return preposition > 0
        ? new Taken(preposition, TupleRule.COPULA_PREPOSITION)
        : new Taken(bareNoun(phrase, "NN", "NNS"), TupleRule.COPULA_NOUN);
  }

  /** Of an argument without a preposition of its own. */
  Taken of(Argument argument) {
    Phrase phrase = argument.phrases().get(0);
    return switch (argument.role()) {
      case OBJECT -> new Taken(ofObject(phrase), TupleRule.VERB_NOUN);
      case COMPLEMENT -> new Taken(ofComplement(phrase), TupleRule.TO_BE);
      case ADVERB -> new Taken(ofAdverb(phrase), TupleRule.VERB_ADVERB);
      default -> NOTHING;
    };
  }

  // "held talks with", but not "takes responsibility for".
  private int ofObject(Phrase phrase) {
    return PARTS.contains(phrase.head().lemma())
        ? bareNoun(phrase, "NN", "NNS")
        : bareNoun(phrase, "NNS");
  }

  // "continues to be influential".
  private int ofComplement(Phrase phrase) {
    List<Token> be =
        sentence.children(phrase.head()).stream()
            .filter(child -> child.is("cop", "mark", "aux"))
            .toList();
    return be.size() > 1 && !phrase.head().isVerb() ? leading(phrase, be) : 0;
  }

  // "located close to", "surged ahead of".
  private int ofAdverb(Phrase phrase) {
    return phrase.head().hasTag("RB", "RBR") ? withPreposition(phrase, "obl") : 0;
  }

  // A noun without anything before it.
  private int bareNoun(Phrase phrase, String... tags) {
    return phrase.head().hasTag(tags) ? withPreposition(phrase, "nmod") : 0;
  }

  private int withPreposition(Phrase phrase, String relation) {
    Optional<Token> next =
        sentence.children(phrase.head()).stream()
            .filter(child -> child.is(relation) && child.index() > phrase.head().index())
            .findFirst();
    List<Token> words = new ArrayList<>();
    words.add(phrase.head());
    words.addAll(next.map(phrases::prepositionTokens).orElse(List.of()));
    return words.size() > 1 ? leading(phrase, words) : 0;
  }

  // All of them, if the phrase begins with them and goes on.
  private static int leading(Phrase phrase, List<Token> words) {
    int size = words.size();
    boolean begins = phrase.length() > size && phrase.tokens().subList(0, size).equals(words);
    return begins ? size : 0;
  }
}
