package org.tidings.identity.reference.nominal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;

/**
 * The words that describe a noun, as lemmas in small letters; a nationality is its country.
 *
 * @param noun a token of the sentence
 */
public record Modifiers(Sentence sentence, Token noun) {

  private static final Set<String> PREMODIFIERS =
      Set.of("amod", "compound", "nummod", "nmod:poss", "nmod");

  /** Adjectives and nouns before the noun. */
  public Set<String> before() {
    return modifiers(child -> child.index() < noun.index());
  }

  /**
   * Names and nouns before the noun, and nouns after it, without adjectives that may be opinion.
   */
  public Set<String> nouns() {
    return modifiers(child -> !child.is("amod") || child.entityType() != EntityType.NONE);
  }

  /** Adjectives, numbers and nouns before the noun, without whose it is. */
  public Set<String> descriptive() {
    return modifiers(child -> child.index() < noun.index() && !child.is("nmod:poss"));
  }

  /**
   * Whether what stands before the noun, if anything, says only what a company does: common nouns,
   * as in "the <i>computer</i> company", and some adjectives.
   */
  public boolean areTrade(Predicate<String> adjectives) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun.index() && PREMODIFIERS.contains(child.relation()))
        .allMatch(
            child ->
                child.is("compound", "amod")
                    && child.entityType() == EntityType.NONE
                    && (child.hasTag("NN", "NNS")
                        || adjectives.test(child.lemma().toLowerCase(Locale.ROOT))));
  }

  /** The noun itself; a nationality is its country. */
  public String own() {
    return word(noun);
  }

  /** Those before the noun with the nouns after it, as in a treaty <i>with Japan</i>. */
  public Set<String> all() {
    Set<String> words = before();
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index() && child.universal().equals("nmod")) {
        words.add(word(child));
      }
    }
    return words;
  }

  private Set<String> modifiers(Predicate<Token> counts) {
    return sentence.children(noun).stream()
        .filter(child -> PREMODIFIERS.contains(child.relation()) && counts.test(child))
        .map(this::word)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private String word(Token token) {
    return sentence.names().stream()
        .filter(name -> name.covers(token.index()))
        .findFirst()
        .flatMap(Name::known)
        .filter(known -> known.type() != EntityType.TITLE)
        .map(known -> known.name().toLowerCase(Locale.ROOT))
        .orElseGet(() -> token.lemma().toLowerCase(Locale.ROOT));
  }
}
