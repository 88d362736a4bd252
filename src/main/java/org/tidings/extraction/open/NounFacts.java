package org.tidings.extraction.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   */
  record Opened(String relation, Phrase object) {}

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
        && (child.is("acl") || T.on("aclonly") && (child.is("nmod", "obl") && !phrases.preposition(child).equals("of")));
  }

  boolean isLong2(Token parent, Token child) { return child.index() > parent.index() && child.is("acl", "nmod"); }

  /** The prepositional modifiers of {@code noun} and of its conjuncts, and of those again. */
  List<Opened> opened(Token noun) {
    List<Opened> opened = new ArrayList<>();
    for (Token part : phrases.split(noun).stream().map(Phrase::head).toList()) {
      open(part, "", MAX_DEPTH, opened);
    }
    return opened;
  }

  private void open(Token noun, String before, int depth, List<Opened> opened) {
    if (depth == 0) {
      return;
    }
    for (Token modifier : sentence.children(noun)) {
      String preposition = phrases.preposition(modifier);
      if (T.on("acl") && modifier.is("acl") && modifier.isVerb() && modifier.index() > noun.index()) {
        participle(noun, modifier, before, opened);
      }
      if (!modifier.is("nmod", "obl")
          || preposition.isEmpty()
          || modifier.index() < noun.index()
          || phrases.isTimeOfTheClause(noun, modifier)) {
        continue;
      }
      String relation = before + upTo(noun, modifier) + " " + preposition;
      parts(modifier).forEach(object -> opened.add(new Opened(relation, object)));
      open(modifier, relation + " ", depth - 1, opened);
    }
  }

  // "cases involving fraud", "efforts to curb it".
  private void participle(Token noun, Token verb, String before, List<Opened> opened) {
    String verbs =
        sentence.tokens().stream()
            .filter(
                token ->
                    token.equals(verb)
                        || (token.head() == verb.index()
                            && (token.is("mark", "aux", "aux:pass", "compound:prt", "case"))
                            && token.index() <= verb.index() + 1))
            .map(Token::word)
            .collect(java.util.stream.Collectors.joining(" "));
    String relation = before + upTo(noun, verb) + " " + verbs;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj")) {
        parts(child).forEach(object -> opened.add(new Opened(relation, object)));
      } else if (child.is("obl") && child.index() > verb.index() && !sentence.hasChild(verb, "obj")) {
        String preposition = phrases.preposition(child);
        parts(child)
            .forEach(object -> opened.add(new Opened((relation + " " + preposition).strip(), object)));
      }
    }
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
