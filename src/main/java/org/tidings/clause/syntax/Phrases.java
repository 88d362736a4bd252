package org.tidings.clause.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * Cuts phrases out of a sentence: which words of a subtree belong to a noun phrase, a complement or
 * a clause, and which are told of elsewhere.
 */
public final class Phrases {

  /** More conjuncts than this are kept as one list. */
  private static final int MAX_CONJUNCTS = 12;

  private final Sentence sentence;

  public Phrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence that phrases are cut out of. */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The words under {@code root}, but for the subtrees that {@code leftOut} names, without
   * punctuation and conjunctions at the edges.
   *
   * @param leftOut told parent and child
   */
  public Optional<Phrase> subtree(Token root, BiPredicate<Token, Token> leftOut) {
    TreeSet<Integer> indexes = new TreeSet<>();
    collect(root, leftOut, indexes);
    trim(indexes);
    return indexes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Phrase(root, indexes.stream().map(sentence::token).toList()));
  }

  private void collect(
      Token token, BiPredicate<Token, Token> leftOut, NavigableSet<Integer> indexes) {
    indexes.add(token.index());
    for (Token child : sentence.children(token)) {
      if (!leftOut.test(token, child)) {
        collect(child, leftOut, indexes);
      }
    }
  }

  private void trim(NavigableSet<Integer> indexes) {
    while (!indexes.isEmpty() && isEdge(sentence.token(indexes.first()), "``", "''", indexes)) {
      indexes.remove(indexes.first());
    }
    while (!indexes.isEmpty() && isEdge(sentence.token(indexes.last()), "''", "``", indexes)) {
      indexes.remove(indexes.last());
    }
    dropLoneQuotes(indexes);
    List<Integer> commas =
        indexes.stream().filter(index -> sentence.token(index).word().equals(",")).toList();
    for (int comma : commas) {
      if (!indexes.contains(comma + 1) || !indexes.contains(comma - 1)) {
        indexes.remove(comma);
      }
    }
  }

  private void dropLoneQuotes(NavigableSet<Integer> indexes) {
    List<Integer> quotes = indexes.stream().filter(this::isQuote).toList();
    if (quotes.size() % 2 == 1) {
      quotes.forEach(indexes::remove);
    }
  }

  private boolean isQuote(int index) {
    String tag = sentence.token(index).tag();
    return tag.equals("``") || tag.equals("''");
  }

  // A quotation mark stays where its partner is inside.
  private boolean isEdge(Token token, String quote, String partner, NavigableSet<Integer> indexes) {
    if (token.is("cc")) {
      return true;
    }
    if (!WordClass.isPunctuation(token)) {
      return false;
    }
    return !(token.tag().equals(quote)
        && indexes.stream().anyMatch(index -> sentence.token(index).tag().equals(partner)));
  }

  /** The noun phrase of {@code noun} with its conjuncts, without its preposition. */
  public Optional<Phrase> list(Token noun) {
    return nounPhrase(noun, true);
  }

  /** The noun phrase of {@code noun} alone, without its conjuncts and its preposition. */
  public Optional<Phrase> single(Token noun) {
    return nounPhrase(noun, false);
  }

  /** The noun phrase of {@code noun} alone, but for the subtrees that {@code leftOut} names. */
  public Optional<Phrase> single(Token noun, BiPredicate<Token, Token> leftOut) {
    return nounPhrase(noun, false, leftOut);
  }

  /**
   * The noun phrase of {@code noun} alone with the clauses that make out which one is meant: "men
   * <i>who had accused him</i>".
   */
  public Optional<Phrase> defined(Token noun) {
    boolean predicate = sentence.hasChild(noun, "cop");
    return subtree(
        noun,
        (parent, child) ->
            (parent.equals(noun)
                    && (isOutsideNounPhrase(noun, child, false)
                        || (predicate && isOfClause(noun, child))))
                || (isToldElsewhere(child)
                    && !(Predicates.isRelativeClause(sentence, child) && !isSetOff(child))));
  }

  /** The noun phrases of {@code noun} and of what is coordinated with it, one each. */
  public List<Phrase> split(Token noun) {
    List<Token> conjuncts = conjuncts(noun);
    boolean splittable =
        conjuncts.size() <= MAX_CONJUNCTS
            && conjuncts.stream().allMatch(part -> part.equals(noun) || WordClass.isNominal(part));
    return splittable && conjuncts.size() > 1
        ? conjuncts.stream().flatMap(part -> single(part).stream()).toList()
        : list(noun).stream().toList();
  }

  private Optional<Phrase> nounPhrase(Token noun, boolean withConjuncts) {
    return nounPhrase(noun, withConjuncts, (parent, child) -> false);
  }

  private Optional<Phrase> nounPhrase(
      Token noun, boolean withConjuncts, BiPredicate<Token, Token> leftOut) {
    boolean predicate = sentence.hasChild(noun, "cop");
    return subtree(
        noun,
        (parent, child) ->
            (parent.equals(noun)
                    && (isOutsideNounPhrase(noun, child, withConjuncts)
                        || (predicate && isOfClause(noun, child))))
                || isToldElsewhere(child)
                || leftOut.test(parent, child));
  }

  private boolean isOutsideNounPhrase(Token noun, Token child, boolean withConjuncts) {
    if (child.is("case", "mark")) {
      return !child.tag().equals("POS");
    }
    if (child.is("conj", "cc", "cc:preconj")) {
      return !withConjuncts;
    }
    if (!withConjuncts && WordClass.isPunctuation(child) && child.index() > noun.index()) {
      return true;
    }
    return isTimeOfTheClause(noun, child);
  }

  /** Whether {@code modifier} says when the clause happens though it hangs on a noun of it. */
  public boolean isTimeOfTheClause(Token noun, Token modifier) {
    if (!modifier.is("nmod") || !TemporalWords.isTimeNoun(modifier)) {
      return false;
    }
    String preposition = preposition(modifier);
    // "the house on Wednesday ratified" is of the clause, "the summit in 2024 was" of the summit.
    return noun.is("nsubj", "nsubj:pass")
        ? preposition.equals("on")
        : noun.is("obj", "obl") && TemporalWords.isTimePreposition(preposition);
  }

  // "According to the firm, it is in talks": who says so is no part of the talks.
  private boolean isOfClause(Token predicate, Token child) {
    boolean before =
        child.is("obl", "nmod", "obl:tmod", "obl:npmod")
            && sentence
                .child(predicate, "cop")
                .filter(it -> child.index() < it.index())
                .isPresent();
    return before
        || GrammaticalFunction.isSubject(child)
        || GrammaticalFunction.isAuxiliary(child)
        || child.is("cop", "advcl", "advmod");
  }

  // Relative clauses and appositions are clauses of their own, and so is what the parser could only
  // hang somewhere behind a comma.
  private boolean isToldElsewhere(Token child) {
    return child.is("appos", "parataxis", "discourse", "vocative")
        || (child.is("dep") && isSetOff(child))
        || Predicates.isRelativeClause(sentence, child)
        || child.is("expl")
        || (child.is("acl") && followsComma(child));
  }

  private boolean followsComma(Token modifier) {
    int first = first(modifier);
    return first > 0 && sentence.token(first - 1).word().equals(",");
  }

  /** Whether a sign stands before it: a comma, a dash, a bracket. */
  public boolean isSetOff(Token token) {
    int first = first(token);
    return first > 0 && WordClass.isPunctuation(sentence.token(first - 1));
  }

  private int first(Token token) {
    int first = token.index();
    for (Token child : sentence.children(token)) {
      first = Math.min(first, first(child));
    }
    return first;
  }

  /** The noun phrase of a noun without anything that follows from clauses, lists or brackets. */
  public Optional<Phrase> bare(Token noun) {
    return subtree(
        noun,
        (parent, child) ->
            child.is("acl", "acl:relcl", "appos", "parataxis", "expl")
                || Predicates.isRelativeClause(sentence, child)
                || (parent.equals(noun)
                    && (child.is("conj", "cc", "punct", "mark", "cop", "advcl", "advmod")
                        || (child.is("case") && !child.tag().equals("POS"))
                        || GrammaticalFunction.isSubject(child)
                        || GrammaticalFunction.isAuxiliary(child))));
  }

  /**
   * A noun phrase without its last modifiers, so many that it has no more than {@code most} words:
   * "plans to write off the debts <i>of some of the poorest countries</i>".
   */
  public Phrase shortened(Phrase phrase, int most) {
    Phrase shorter = phrase;
    Optional<Token> last = lastModifier(shorter);
    while ((shorter.length() > most || isOpen(shorter)) && last.isPresent()) {
      Token modifier = last.get();
      Phrase whole = shorter;
      shorter =
          subtree(
                  phrase.head(),
                  (parent, child) -> child.equals(modifier) || !whole.tokens().contains(child))
              .orElse(shorter);
      last = shorter.length() < whole.length() ? lastModifier(shorter) : Optional.empty();
    }
    return shorter;
  }

  // "of some", "by": there must be more to it.
  private static boolean isOpen(Phrase phrase) {
    return phrase.tokens().get(phrase.length() - 1).hasTag("DT", "IN", "TO");
  }

  // The smallest modifier that ends where the phrase ends.
  private Optional<Token> lastModifier(Phrase phrase) {
    Token token = phrase.tokens().get(phrase.length() - 1);
    while (!token.equals(phrase.head())) {
      Optional<Token> head = sentence.head(token).filter(phrase.tokens()::contains);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (head.get().index() < token.index() && isModifier(token)) {
        return Optional.of(token);
      }
      token = head.get();
    }
    return Optional.empty();
  }

  private static boolean isModifier(Token token) {
    return token.is(
        "nmod", "obl", "acl", "acl:relcl", "advcl", "conj", "advmod", "dep", "obl:tmod");
  }

  /** Everything under {@code token}, but for relative clauses that are set off. */
  public Optional<Phrase> whole(Token token) {
    return subtree(token, (parent, child) -> isRemark(child));
  }

  /** A clause as an argument: the same without the conjunction "that". */
  public Optional<Phrase> clause(Token predicate) {
    return subtree(
        predicate,
        (parent, child) ->
            isRemark(child)
                || (parent.equals(predicate) && child.is("mark") && child.hasLemma("that")));
  }

  // ", who had come late": it does not say which one is meant.
  private boolean isRemark(Token child) {
    return Predicates.isRelativeClause(sentence, child) && isSetOff(child);
  }

  /** The phrase with the quotation marks that stand directly around it. */
  public Phrase quoted(Phrase phrase) {
    int before = phrase.tokens().get(0).index() - 1;
    int after = phrase.tokens().get(phrase.length() - 1).index() + 1;
    boolean enclosed =
        before >= 0
            && after < sentence.tokens().size()
            && after - before - 1 == phrase.length()
            && sentence.token(before).tag().equals("``")
            && sentence.token(after).tag().equals("''");
    return enclosed
        ? new Phrase(phrase.head(), sentence.tokens().subList(before, after + 1))
        : phrase;
  }

  /** The token and what is coordinated with it, in the order of the text. */
  public List<Token> conjuncts(Token token) {
    List<Token> conjuncts = new ArrayList<>();
    conjuncts.add(token);
    for (Token child : sentence.children(token)) {
      if (child.is("conj")) {
        conjuncts.addAll(conjuncts(child));
      }
    }
    return conjuncts;
  }

  /** The preposition of a noun or the marker of a verb, with its modifiers: "because of", "to". */
  public List<Token> prepositionTokens(Token token) {
    TreeSet<Integer> indexes = new TreeSet<>();
    for (Token child : sentence.children(token)) {
      boolean preposition = child.is("case") && !child.tag().equals("POS");
      boolean marker = child.is("mark") && (child.tag().equals("IN") || child.tag().equals("TO"));
      if ((preposition || marker) && child.index() < token.index()) {
        collect(child, (parent, part) -> WordClass.isPunctuation(part), indexes);
      }
    }
    return indexes.stream().map(sentence::token).toList();
  }

  /** The preposition as words joined by blanks; empty where there is none. */
  public String preposition(Token token) {
    return String.join(" ", prepositionTokens(token).stream().map(Token::word).toList());
  }
}
