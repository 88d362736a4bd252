package org.tidings.identity.reference.nominal;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.clause.syntax.WordClass;

/**
 * A noun with its determiners: whether it is known which one is meant.
 *
 * @param noun its head, a token of the sentence
 */
public record NounPhrase(Sentence sentence, Token noun) {

  /** Whether the noun is the head of a noun phrase that stands for something. */
  public boolean isReferring() {
    boolean common = noun.isNoun() && !noun.is("compound", "fixed", "goeswith", "flat");
    boolean time = noun.entityType().isTime();
    return sentence.parsed() && ((common && !time) || isOneOf() || isPartOf());
  }

  // "one of the last writers"
  private boolean isOneOf() {
    return noun.tag().equals("CD") && noun.hasLemma("one") && sentence.hasChild(noun, "nmod");
  }

  // "some of the ministers", "much of the land"
  private boolean isPartOf() {
    return noun.hasTag("DT", "JJ", "JJR", "JJS", "RB", "RBR")
        && WordClass.isNominal(noun)
        && sentence.children(noun).stream()
            .anyMatch(child -> child.is("nmod") && child.index() > noun.index());
  }

  public boolean isDefinite() {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && FunctionWords.isDefinite(child.word()));
  }

  /** Whether one of several is meant: "<i>a</i> treaty". */
  public boolean isIndefinite() {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && child.hasLemma("a", "an"));
  }

  public boolean isDemonstrative() {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && child.hasLemma("this", "that", "these", "those"));
  }

  /** Whether it is where the speaker is: "this country", "our nation". */
  public boolean isHere() {
    return sentence.children(noun).stream().anyMatch(child -> child.hasLemma("this", "we", "our"));
  }

  public boolean isPlural() {
    return noun.tag().endsWith("S");
  }

  /** Whether something after the noun says which one: of the bank, that they signed. */
  public boolean isRestricted() {
    return sentence.children(noun).stream()
        .anyMatch(
            child ->
                child.index() > noun.index()
                    && child.is("nmod", "acl", "acl:relcl", "nmod:of", "conj"));
  }

  /** The noun or pronoun that owns it: <i>his</i> father. */
  public Optional<Token> owner() {
    return sentence.child(noun, "nmod:poss");
  }
}
