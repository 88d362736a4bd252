package org.tidings.identity.reference;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/** What the words round a noun tell: what it is said of, and what is said of it. */
final class Description {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PREMODIFIERS =
      Set.of("amod", "compound", "nummod", "nmod:poss", "nmod");

  private Description() {}

  /** Whether a noun is the head of a noun phrase that stands for something. */
  static boolean isNominal(Sentence sentence, Token token) {
    boolean noun = token.isNoun() && !token.is("compound", "fixed", "goeswith", "flat", "dep");
    boolean time = Set.of("DATE", "TIME", "DURATION", "SET").contains(token.entityType());
    return noun && !time && sentence.parsed();
  }

  static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(child -> child.is("det") && DEFINITE.contains(lower(child)));
  }

  static boolean isPlural(Token noun) {
    return noun.tag().endsWith("S");
  }

  /** Whether something after the noun says which one: of the bank, that they signed. */
  static boolean isRestricted(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            child ->
                child.index() > noun.index()
                    && child.is("nmod", "acl", "acl:relcl", "nmod:of", "conj"));
  }

  /** Adjectives and nouns before the noun; a nationality is its country. */
  static Set<String> words(Sentence sentence, Token noun) {
    Set<String> words = new HashSet<>();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index() && PREMODIFIERS.contains(child.relation())) {
        words.add(word(sentence, child));
      }
    }
    return words;
  }

  /** The same with the words after it, as in a treaty <i>with Japan</i>. */
  static Set<String> allWords(Sentence sentence, Token noun) {
    Set<String> words = words(sentence, noun);
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index() && child.universal().equals("nmod")) {
        words.add(word(sentence, child));
      }
    }
    return words;
  }

  private static String word(Sentence sentence, Token token) {
    return sentence.names().stream()
        .filter(name -> name.covers(token.index()))
        .findFirst()
        .flatMap(Name::known)
        .filter(known -> !known.type().equals("TITLE"))
        .map(known -> known.name().toLowerCase(Locale.ROOT))
        .orElseGet(() -> token.lemma().toLowerCase(Locale.ROOT));
  }

  /** The noun or pronoun that the noun is said of: "Putin, <i>the president</i>", "is <i>a firm</i>". */
  static Optional<Token> subject(Sentence sentence, Token noun) {
    if (noun.is("appos")) {
      return sentence.head(noun).filter(head -> !isList(sentence, head));
    }
    boolean positive =
        sentence.children(noun).stream().noneMatch(child -> child.hasLemma("not", "n't", "never"));
    if (sentence.hasChild(noun, "cop") && positive && !sentence.hasChild(noun, "case", "aux")) {
      return sentence.child(noun, "nsubj");
    }
    return Optional.empty();
  }

  private static boolean isList(Sentence sentence, Token head) {
    return sentence.children(head).stream().filter(child -> child.is("appos")).count() > 2;
  }

  /** The name that stands in apposition to the noun: "the lower house, <i>the State Duma</i>". */
  static Optional<Token> apposition(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("appos"))
        .filter(child -> child.isProper())
        .findFirst();
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
