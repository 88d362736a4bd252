package org.tidings.extraction.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Grammar;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;

/**
 * Noun phrases cut for triples: as short as they still name the thing, and opened one modifier at a
 * time ("made a copy of" + "the letter").
 */
final class NounFacts {

  /** "a copy of the first page of the letter": deeper ones are seldom said again. */
  private static final int MAX_DEPTH = 3;

  /**
   * A modifier of a noun.
   *
   * @param relation what stands before it: the noun and its preposition
   * @param object the modifier's noun phrase
   * @param rule "nested" for prepositional modifiers, "participle" for verbal ones
   */
  record Opened(String relation, Phrase object, String rule) {}

  private final Sentence sentence;
  private final Phrases phrases;
  private final SetPhrases setPhrases;

  NounFacts(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
    this.setPhrases = new SetPhrases(sentence);
  }

  /** The noun phrases of {@code noun} and its conjuncts, one each, without clauses. */
  List<Phrase> parts(Token noun) {
    List<Phrase> whole = phrases.split(noun);
    return whole.stream()
        .flatMap(phrase -> shorter(phrase, whole.size() > 1).stream())
        .flatMap(phrase -> distributed(phrase).stream())
        .toList();
  }

  // "members of the police and the army": members of the police, and members of the army.
  private List<Phrase> distributed(Phrase phrase) {
    return phrase.tokens().stream()
        .filter(token -> !token.equals(phrase.head()) && token.is("nmod"))
        .filter(token -> isList(phrases.split(token)))
        .findFirst()
        .map(inner -> phrases.split(inner).stream().map(part -> with(phrase, inner, part)).toList())
        .orElse(List.of(phrase));
  }

  // Names are kept whole: "the Society of Arts and Crafts".
  private static boolean isList(List<Phrase> parts) {
    return parts.size() > 1 && parts.stream().noneMatch(part -> part.head().isProper());
  }

  // The phrase with one of the conjuncts of an inner noun.
  private Phrase with(Phrase phrase, Token inner, Phrase conjunct) {
    List<Token> prepositions = phrases.prepositionTokens(inner);
    return new Phrase(
        phrase.head(),
        phrase.tokens().stream()
            .filter(
                token ->
                    !isUnder(token, inner)
                        || conjunct.tokens().contains(token)
                        || prepositions.contains(token))
            .toList());
  }

  private boolean isUnder(Token token, Token top) {
    Token up = token;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (up.equals(top)) {
        return true;
      }
      Optional<Token> head = sentence.head(up);
      if (head.isEmpty()) {
        return false;
      }
      up = head.get();
    }
    return false;
  }

  private Optional<Phrase> shorter(Phrase phrase, boolean split) {
    return split || !sentence.hasChild(phrase.head(), "conj")
        ? phrases.single(phrase.head(), this::isLong)
        : Optional.of(phrase);
  }

  /** Whether {@code child} tells more of a noun than it takes to name it. */
  boolean isLong(Token parent, Token child) {
    if (child.index() < parent.index()) {
      return isBeforePreposition(parent, child);
    }
    return child.is("acl")
        || (child.is("amod") && child.isVerb())
        || (child.is("nmod", "obl") && !phrases.preposition(child).equals("of"));
  }

  // "only under strict supervision": what precedes the preposition is not of its noun.
  private boolean isBeforePreposition(Token noun, Token child) {
    List<Token> preposition = phrases.prepositionTokens(noun);
    return !preposition.isEmpty() && child.index() < preposition.get(0).index();
  }

  /** The modifiers of {@code noun} and of its conjuncts, and the prepositional ones of those. */
  List<Opened> opened(Token noun) {
    List<Opened> opened = new ArrayList<>();
    List<Phrase> parts = phrases.split(noun);
    for (Phrase part : parts) {
      open(part.head(), "", MAX_DEPTH, opened);
      if (!part.head().equals(noun)) {
        open(part.head(), sharedModifiers(noun, parts), "", MAX_DEPTH, opened);
      }
    }
    return opened;
  }

  // "hints and allusions relating to it": what follows the last of several is of each.
  private List<Token> sharedModifiers(Token noun, List<Phrase> parts) {
    int last = parts.get(parts.size() - 1).head().index();
    return sentence.children(noun).stream()
        .filter(child -> child.index() > last && child.is("acl"))
        .toList();
  }

  private void open(Token noun, String before, int depth, List<Opened> opened) {
    open(noun, sentence.children(noun), before, depth, opened);
  }

  private void open(
      Token noun, List<Token> modifiers, String before, int depth, List<Opened> opened) {
    if (depth == 0) {
      return;
    }
    for (Token modifier : modifiers) {
      if (modifier.index() < noun.index() || phrases.isTimeOfTheClause(noun, modifier)) {
        continue;
      }
      String preposition = phrases.preposition(modifier);
      if (isOpen(noun, modifier)) {
        participle(before + upTo(noun, modifier), modifier, depth, opened);
      } else if (modifier.is("nmod", "obl") && !preposition.isEmpty()) {
        String relation = before + upTo(noun, modifier) + " " + preposition;
        if (!setPhrases.isPreposition(modifier)) {
          parts(modifier).forEach(object -> opened.add(new Opened(relation, object, "nested")));
        }
        open(modifier, relation + " ", depth - 1, opened);
      }
    }
  }

  // "efforts to curb it", "ways of curbing it", "cases involving fraud", but not "a treaty signed
  // in
  // June", which is a fact of its own.
  private boolean isOpen(Token noun, Token verb) {
    return verb.is("acl")
        && (sentence.hasChild(verb, "mark", "case")
            || (verb.tag().equals("VBG") && verb.index() == noun.index() + 1));
  }

  // "cases involving fraud", "efforts to curb it".
  private void participle(String before, Token verb, int depth, List<Opened> opened) {
    String relation = before + " " + verbs(verb);
    for (Complement complement : complements(verb)) {
      open(
          complement.phrase().head(),
          (relation + " " + complement.preposition()).strip() + " ",
          depth - 1,
          opened);
      opened.add(
          new Opened(
              (relation + " " + complement.preposition()).strip(),
              complement.phrase(),
              "participle"));
    }
  }

  private String verbs(Token verb) {
    return sentence.tokens().stream()
        .filter(
            token ->
                token.equals(verb)
                    || (token.head() == verb.index()
                        && token.index() <= verb.index() + 1
                        && (token.is("mark", "case", "compound:prt")
                            || Grammar.isAuxiliary(token))))
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /** What a verb without subject acts on: its objects, or without any its prepositional phrases. */
  record Complement(String preposition, Phrase phrase) {}

  List<Complement> complements(Token verb) {
    boolean transitive = sentence.hasChild(verb, "obj");
    List<Complement> complements = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean wanted =
          transitive ? child.is("obj") : child.is("obl") && child.index() > verb.index();
      if (wanted) {
        String preposition = transitive ? "" : phrases.preposition(child);
        parts(child).forEach(phrase -> complements.add(new Complement(preposition, phrase)));
      }
    }
    return complements;
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

  private static boolean isOutsideBase(Token noun, Token child) {
    boolean laterModifier = child.is("nmod") && child.index() > noun.index();
    return laterModifier
        || child.is("mark", "conj", "cc", "cc:preconj", "punct", "acl", "cop", "expl")
        || Grammar.isSubject(child)
        || Grammar.isAuxiliary(child)
        || (child.is("case") && !child.tag().equals("POS"));
  }
}
