package org.tidings.clause.context;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.VerbGroup;

/** Tells whether a clause says that something is so or that it is not. */
final class PolarityFinder {

  private static final WordTable WORDS = WordTable.load(PolarityFinder.class, "words.txt");

  private final Sentence sentence;
  private final Governors governors;

  PolarityFinder(Sentence sentence) {
    this.sentence = sentence;
    this.governors = new Governors(sentence, word -> hasNegation(word) || hasNo(word));
  }

  /** What the words above a clause say of it. */
  Governors governors() {
    return governors;
  }

  Polarity of(Clause clause) {
    Polarity polarity = Polarity.POSITIVE;
    for (VerbGroup.Link link : Chains.above(sentence, clause)) {
      if (governors.isGoverning(link.verb())) {
        continue;
      }
      if (isNegated(link) || hasNegativeWord(link.verb())) {
        polarity = polarity.reversed();
      }
      if (Cues.NEGATIVE_CHAIN.has(link.verb()) || link.verb().hasLemma("unlikely", "unable")) {
        polarity = polarity.reversed();
      }
    }
    for (Signature.Effect effect : governors.all(clause)) {
      polarity = effect.turned() ? polarity.reversed() : polarity;
    }
    boolean negated =
        isNegated(clause.group().last())
            || hasNo(clause)
            || isWithout(clause.predicate())
            || clause.group().links().stream().anyMatch(this::isYetToDo)
            || isAlternative(clause.predicate())
            || hasNegativeWord(clause.verb())
            || hasNegativeWord(clause.predicate());
    boolean unlikely = isUnlikely(clause.predicate());
    return negated ^ unlikely ? polarity.reversed() : polarity;
  }

  /** The polarity of the verb at one place of a clause's chain, whatever follows it. */
  Polarity of(Clause clause, int link) {
    Polarity polarity =
        clause.subject().filter(subject -> isNo(subject.head())).isPresent()
            ? Polarity.NEGATIVE
            : Polarity.POSITIVE;
    List<VerbGroup.Link> links = clause.group().links().subList(0, link + 1);
    for (VerbGroup.Link each : links) {
      boolean negated = isNegated(each) || hasNegativeWord(each.verb());
      boolean refused = Cues.NEGATIVE_CHAIN.has(each.verb());
      polarity = negated ^ refused ? polarity.reversed() : polarity;
    }
    return polarity;
  }

  private boolean isNegated(VerbGroup.Link link) {
    return link.core().stream().anyMatch(this::isNegation);
  }

  /** Whether a verb is negated by a word of its own. */
  boolean hasNegation(Token verb) {
    return sentence.children(verb).stream().anyMatch(this::isNegation) || hasNegativeWord(verb);
  }

  // "not only", "not just" say more, not less.
  private boolean isNegation(Token token) {
    if (!token.hasLemma("not", "never", "n't")) {
      return false;
    }
    int next = token.index() + 1;
    return next >= sentence.tokens().size() || !WORDS.has("focus", sentence.token(next).lemma());
  }

  // "neither condemned nor supported", "no longer sends", "hardly matters".
  private boolean hasNegativeWord(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> Cues.NEGATIVE_WORD.has(child) || isNoLonger(child));
  }

  private boolean isNoLonger(Token adverb) {
    return adverb.word().equalsIgnoreCase("longer")
        && adverb.index() > 0
        && sentence.token(adverb.index() - 1).hasLemma("no");
  }

  // "without sending a signal", "instead of sending one", "stopped short of sending one".
  private boolean isWithout(Token predicate) {
    if (!predicate.tag().equals("VBG")) {
      return false;
    }
    boolean without =
        sentence.children(predicate).stream()
            .filter(child -> child.is("mark", "case", "cc"))
            .anyMatch(mark -> mark.hasLemma("without", "instead", "rather"));
    return without || isShortOf(predicate);
  }

  // "have yet to approve".
  private boolean isYetToDo(VerbGroup.Link link) {
    boolean next =
        sentence.hasChild(link.verb(), "ccomp", "xcomp") && link.verb().hasLemma("have", "be");
    return (!link.marker().isEmpty() || next)
        && sentence.children(link.verb()).stream()
            .anyMatch(
                child ->
                    child.hasLemma("yet")
                        && child.is("advmod")
                        && (next || child.index() < link.verb().index()));
  }

  // "did not confirm or deny": the second verb is denied with the first.
  private boolean isAlternative(Token predicate) {
    return predicate.is("conj")
        && !GrammaticalFunction.hasSubject(sentence, predicate)
        && sentence.child(predicate, "cc").filter(word -> word.hasLemma("or")).isPresent()
        && sentence.head(predicate).filter(Token::isVerb).filter(this::hasNegation).isPresent();
  }

  private boolean isShortOf(Token predicate) {
    int at = predicate.index();
    return at >= 3
        && sentence.token(at - 1).hasLemma("of")
        && sentence.token(at - 2).hasLemma("short")
        && sentence.token(at - 3).hasLemma("stop", "fall");
  }

  // "It is unlikely that ..."
  private boolean isUnlikely(Token predicate) {
    return sentence
        .head(predicate)
        .filter(head -> predicate.is("ccomp", "csubj", "advcl", "xcomp"))
        .filter(head -> head.hasLemma("unlikely", "impossible"))
        .isPresent();
  }

  // "no troops were sent", "neither side": the noun carries the negation.
  private boolean hasNo(Clause clause) {
    return clause.subject().filter(subject -> isNo(subject.head())).isPresent()
        || clause.arguments().stream()
            .filter(argument -> argument.role().isCore())
            .anyMatch(argument -> isNo(argument.head()))
        || (clause.isCopular() && isNo(clause.predicate()));
  }

  /** Whether a noun says that there is none: "nobody", "no witness", "neither side". */
  boolean isNo(Token noun) {
    if (noun.hasLemma("doubt", "wonder")) {
      return false;
    }
    return noun.hasLemma("nothing", "nobody", "none", "neither") || hasNo(noun);
  }

  private boolean hasNo(Token noun) {
    return sentence.children(noun).stream().anyMatch(this::isNoDeterminer) || isLittle(noun);
  }

  // "little evidence exists", not "a little money".
  private boolean isLittle(Token noun) {
    return noun.hasTag("NN")
        && !sentence.hasChild(noun, "det", "nmod:poss")
        && sentence.children(noun).stream()
            .anyMatch(child -> child.is("amod") && child.hasLemma("little", "scant"));
  }

  private boolean isNoDeterminer(Token child) {
    List<Token> tokens = sentence.tokens();
    boolean last = child.index() + 1 >= tokens.size();
    if (child.hasLemma("not")) {
      return !last
          && tokens.get(child.index() + 1).hasLemma("every", "all", "each", "a")
          && tokens.stream().noneMatch(token -> token.is("cc") && token.hasLemma("but"));
    }
    boolean comparison = !last && WORDS.has("comparative", tokens.get(child.index() + 1).lemma());
    return child.is("det", "cc:preconj", "neg", "advmod", "cc")
        && child.hasLemma("no", "neither")
        && !child.isProper()
        && !comparison;
  }
}
