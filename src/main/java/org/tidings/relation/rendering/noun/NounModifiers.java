package org.tidings.relation.rendering.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;

/**
 * Opens the modifiers of a noun one at a time: of "a copy of the first page of the letter", "a copy
 * of" with "the first page", and "a copy of the first page of" with "the letter".
 */
public final class NounModifiers {

  /** Deeper ones are seldom said again. */
  private static final int MAX_DEPTH = 3;

  /** What introduces a modifier. */
  public enum Kind {
    /** "a copy <i>of the letter</i>". */
    PREPOSITIONAL,
    /** "efforts <i>to curb fraud</i>", "cases <i>involving fraud</i>". */
    VERBAL,
    /** "crimes <i>including fraud</i>"; what precedes is the whole, not the relation. */
    MEMBER
  }

  /**
   * A modifier of a noun.
   *
   * @param before what stands before it: the noun and, but for members, what introduces it
   * @param object its noun phrase
   */
  public record Modifier(String before, Phrase object, Kind kind) {}

  private final Sentence sentence;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final FixedPhrases setPhrases;
  private final VerbComplements complements;

  public NounModifiers(Phrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.nouns = new NounPhrases(phrases);
    this.setPhrases = new FixedPhrases(phrases);
    this.complements = new VerbComplements(phrases);
  }

  /** The modifiers of {@code noun} and of its conjuncts, and those of their nouns. */
  public List<Modifier> of(Token noun) {
    List<Modifier> found = new ArrayList<>();
    List<Phrase> parts = phrases.split(noun);
    for (Phrase part : parts) {
      Token head = part.head();
      open(head, sentence.children(head), "", MAX_DEPTH, found);
      if (!head.equals(noun)) {
        open(head, shared(noun, parts), "", MAX_DEPTH, found);
      }
    }
    return found;
  }

  // "hints and allusions relating to it": what follows the last of several is of each.
  private List<Token> shared(Token noun, List<Phrase> parts) {
    int last = parts.get(parts.size() - 1).head().index();
    return sentence.children(noun).stream()
        .filter(child -> child.index() > last && child.is("acl"))
        .toList();
  }

  private void open(
      Token noun, List<Token> modifiers, String before, int depth, List<Modifier> found) {
    for (Token modifier : modifiers) {
      boolean follows = modifier.index() > noun.index();
      if (depth > 0 && follows && !phrases.isTimeOfTheClause(noun, modifier)) {
        String upTo = before + upTo(noun, modifier);
        if (isOpenVerb(noun, modifier)) {
          verbal(upTo, modifier, depth, found);
        } else if (modifier.is("nmod", "obl")) {
          prepositional(upTo, modifier, depth, found);
        }
      }
    }
  }

  private void prepositional(String before, Token modifier, int depth, List<Modifier> found) {
    String preposition = phrases.preposition(modifier);
    String relation = before + " " + preposition;
    boolean member = preposition.equals(FixedPhrases.INCLUDING);
    if (preposition.isEmpty()) {
      return;
    }
    if (!setPhrases.isPreposition(modifier)) {
      Kind kind = member ? Kind.MEMBER : Kind.PREPOSITIONAL;
      nouns
          .of(modifier)
          .forEach(object -> found.add(new Modifier(member ? before : relation, object, kind)));
    }
    open(modifier, sentence.children(modifier), relation + " ", depth - 1, found);
  }

  // "efforts to curb it", "ways of curbing it", "cases involving fraud", but not "a treaty signed
  // in
  // June", which is a fact of its own.
  private boolean isOpenVerb(Token noun, Token verb) {
    return verb.is("acl")
        && verb.isVerb()
        && (sentence.hasChild(verb, "mark", "case")
            || (verb.tag().equals("VBG") && verb.index() == noun.index() + 1));
  }

  private void verbal(String before, Token verb, int depth, List<Modifier> found) {
    String verbs = before + " " + words(verb);
    for (VerbComplements.Complement complement : complements.of(verb)) {
      String relation = complement.after(verbs);
      Token noun = complement.phrase().head();
      found.add(new Modifier(relation, complement.phrase(), Kind.VERBAL));
      open(noun, sentence.children(noun), relation + " ", depth - 1, found);
    }
  }

  private String words(Token verb) {
    return sentence.tokens().stream()
        .filter(token -> token.equals(verb) || isOfGroup(verb, token))
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfGroup(Token verb, Token token) {
    return token.head() == verb.index()
        && token.index() <= verb.index() + 1
        && (token.is("mark", "case", "compound:prt") || GrammaticalFunction.isAuxiliary(token));
  }

  private String upTo(Token noun, Token modifier) {
    return phrases
        .subtree(
            noun,
            (parent, child) ->
                child.is("acl:relcl", "appos")
                    || (parent.equals(noun)
                        && (child.index() >= modifier.index() || isOutsideBase(noun, child))))
        .map(Phrase::words)
        .orElse(noun.word());
  }

  private boolean isOutsideBase(Token noun, Token child) {
    return isEarlierModifier(noun, child)
        || isInFrontOfCopula(noun, child)
        || child.is("mark", "conj", "cc", "cc:preconj", "punct", "acl", "cop", "expl")
        || GrammaticalFunction.isSubject(child)
        || GrammaticalFunction.isAuxiliary(child)
        || GrammaticalFunction.isNegation(child)
        || (child.is("case") && !child.tag().equals("POS"));
  }

  private boolean isEarlierModifier(Token noun, Token child) {
    return child.is("nmod", "obl")
        && child.index() > noun.index()
        && !phrases.preposition(child).equals("of");
  }

  private boolean isInFrontOfCopula(Token noun, Token child) {
    return sentence.child(noun, "cop").filter(copula -> child.index() < copula.index()).isPresent()
        && child.is("obl", "nmod", "advmod", "advcl");
  }
}
