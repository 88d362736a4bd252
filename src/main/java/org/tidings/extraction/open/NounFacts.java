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

  NounFacts(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
  }

  /** The noun phrases of {@code noun} and its conjuncts, one each, without clauses. */
  List<Phrase> parts(Token noun) {
    List<Phrase> whole = phrases.split(noun);
    return whole.stream().flatMap(phrase -> shorter(phrase, whole.size() > 1).stream()).toList();
  }

  private Optional<Phrase> shorter(Phrase phrase, boolean split) {
    return split || !sentence.hasChild(phrase.head(), "conj")
        ? phrases.single(phrase.head(), this::isLong)
        : Optional.of(phrase);
  }

  /** Whether {@code child} tells more of a noun than it takes to name it. */
  boolean isLong(Token parent, Token child) {
    return child.index() > parent.index()
        && (child.is("acl")
            || (child.is("nmod", "obl") && !phrases.preposition(child).equals("of")));
  }

  /** The modifiers of {@code noun} and of its conjuncts, and the prepositional ones of those. */
  List<Opened> opened(Token noun) {
    List<Opened> opened = new ArrayList<>();
    for (Phrase part : phrases.split(noun)) {
      open(part.head(), "", MAX_DEPTH, opened);
    }
    return opened;
  }

  private void open(Token noun, String before, int depth, List<Opened> opened) {
    if (depth == 0) {
      return;
    }
    for (Token modifier : sentence.children(noun)) {
      if (modifier.index() < noun.index() || phrases.isTimeOfTheClause(noun, modifier)) {
        continue;
      }
      String preposition = phrases.preposition(modifier);
      if (modifier.is("acl") && modifier.isVerb()) {
        participle(before + upTo(noun, modifier), modifier, opened);
      } else if (modifier.is("nmod", "obl") && !preposition.isEmpty()) {
        String relation = before + upTo(noun, modifier) + " " + preposition;
        parts(modifier).forEach(object -> opened.add(new Opened(relation, object, "nested")));
        open(modifier, relation + " ", depth - 1, opened);
      }
    }
  }

  // "cases involving fraud", "efforts to curb it".
  private void participle(String before, Token verb, List<Opened> opened) {
    String relation = before + " " + verbs(verb);
    for (Complement complement : complements(verb)) {
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
