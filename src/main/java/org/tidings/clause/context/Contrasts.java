package org.tidings.clause.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.InvertedOrder;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.WordClass;

/**
 * Who takes part in a clause only to say that the opposite holds of it: "Russia, <i>not
 * Ukraine</i>, attacked", "all but <i>Hungary</i> signed", "fined one <i>rather than the
 * other</i>".
 */
public final class Contrasts {

  private static final WordTable WORDS = WordTable.load(Contrasts.class, "words.txt");

  private final Phrases phrases;
  private final Sentence sentence;

  public Contrasts(Phrases phrases) {
    this.phrases = phrases;
    this.sentence = phrases.sentence();
  }

  /** The noun phrases of a noun, of its conjuncts, and of what is contrasted with it, one each. */
  public List<Phrase> participants(Token noun) {
    List<Token> beside = sentence.tokens().stream().filter(it -> isBeside(it, noun)).toList();
    List<Token> conjuncts = phrases.conjuncts(noun);
    if (beside.isEmpty() && conjuncts.stream().noneMatch(this::isTurned)) {
      return phrases.split(noun);
    }
    return Stream.concat(conjuncts.stream(), beside.stream())
        .distinct()
        .filter(WordClass::isNominal)
        .flatMap(it -> single(it).stream())
        .toList();
  }

  private Optional<Phrase> single(Token noun) {
    return phrases.single(
        noun,
        (parent, child) -> child.hasLemma("not") || (parent.equals(noun) && isContrasted(child)));
  }

  // What stands beside a noun without being its conjunct.
  private boolean isBeside(Token token, Token noun) {
    boolean before = token.index() <= noun.index() && !isExceptedBefore(token);
    if (!isContrasted(token) || before) {
      return false;
    }
    Optional<Token> head = sentence.head(token);
    if (head.filter(noun::equals).isPresent()) {
      return !isInCleft(noun, token);
    }
    boolean shared = head.isPresent() && head.equals(sentence.head(noun)) && !noun.is("nsubj");
    boolean alike = !isAfterthought(token) || noun.is("obl", "nmod");
    return (shared && alike && isNearest(noun, token))
        || head.filter(it -> isInCleft(it, token) && isFocus(noun)).isPresent();
  }

  // "praised the nurses but not the doctors": the parser hangs the doctors on the verb.
  private boolean isNearest(Token noun, Token contrasted) {
    return sentence.tokens().subList(noun.index() + 1, contrasted.index()).stream()
        .noneMatch(token -> token.head() == noun.head() && WordClass.isNominal(token));
  }

  // "It was Siemens that bought the plant, not Bosch": Bosch is not beside the plant.
  private boolean isInCleft(Token noun, Token contrasted) {
    return contrasted.is("appos")
        && sentence.head(noun).filter(verb -> InvertedOrder.isCleft(sentence, verb)).isPresent();
  }

  private boolean isFocus(Token noun) {
    return sentence.tokens().stream()
        .anyMatch(
            verb ->
                InvertedOrder.isCleft(sentence, verb)
                    && sentence.head(verb).filter(noun::equals).isPresent());
  }

  /** Whether the noun is said only to deny or to except it. */
  boolean isContrasted(Token noun) {
    return WordClass.isNominal(noun)
        && ((isDenied(noun) && (noun.is("appos", "conj") || isAfterthought(noun)))
            || isInstead(noun));
  }

  // "met in Vienna, not in Milan".
  private boolean isAfterthought(Token noun) {
    return noun.is("obl", "nmod")
        && sentence
            .child(noun, "advmod", "neg", "cc")
            .filter(not -> not.hasLemma("not") && sentence.isAfterComma(not))
            .isPresent();
  }

  // "Apart from Malta, every member signed".
  private boolean isExceptedBefore(Token noun) {
    return noun.is("nmod") && isInstead(noun);
  }

  /** Whether the opposite of what is said of the others holds of this noun. */
  public boolean isTurned(Token noun) {
    return isContrasted(noun)
        || (isDenied(noun) && phrases.conjuncts(noun).stream().anyMatch(this::isAfterBut))
        || (isDenied(noun) && isFocus(noun))
        || (isAfterBut(noun) && (isExcepted(noun) || isCorrection(noun)));
  }

  private boolean isDenied(Token noun) {
    return !isUnique(noun)
        && sentence.children(noun).stream()
            .anyMatch(child -> child.hasLemma("not") && child.index() < noun.index());
  }

  // "It is not the only bank that charges it": the bank does charge it.
  private boolean isUnique(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("amod") && WORDS.has("unique", child.lemma()));
  }

  // "rather than Bosch", "instead of the striker", "everyone except Poland".
  private boolean isInstead(Token noun) {
    String preposition = joint(noun);
    return noun.is("nmod", "obl", "conj")
        && (WORDS.phrases("replacing").contains(preposition)
            || (WORDS.phrases("excepting").contains(preposition)
                && sentence.head(noun).filter(this::isQuantified).isPresent()));
  }

  // "Spain, rather than Italy": the parser takes it for a conjunction.
  private String joint(Token noun) {
    String preposition = phrases.preposition(noun);
    return preposition.isEmpty()
        ? sentence
            .child(noun, "cc")
            .map(cc -> Stream.concat(Stream.of(cc), sentence.children(cc).stream()))
            .map(words -> words.map(Token::lemma).collect(Collectors.joining(" ")))
            .orElse("")
        : preposition.toLowerCase(Locale.ROOT);
  }

  private boolean isAfterBut(Token noun) {
    return noun.is("conj")
        && sentence
            .child(noun, "cc")
            .filter(word -> word.hasLemma("but"))
            .filter(
                word -> word.index() > 0 && !sentence.token(word.index() - 1).word().equals(","))
            .isPresent();
  }

  // "all countries but Hungary", "nobody but Hungary".
  private boolean isExcepted(Token noun) {
    return !isDenied(noun) && sentence.head(noun).filter(this::isQuantified).isPresent();
  }

  private boolean isQuantified(Token noun) {
    return WORDS.has("quantifying", noun.lemma())
        || sentence.children(noun).stream()
            .anyMatch(child -> WORDS.has("quantifying", child.lemma()));
  }

  // "did not free the baker but the miller".
  private boolean isCorrection(Token noun) {
    return sentence
        .head(noun)
        .flatMap(sentence::head)
        .filter(verb -> sentence.children(verb).stream().anyMatch(GrammaticalFunction::isNegation))
        .isPresent();
  }
}
