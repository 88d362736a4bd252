package org.tidings.identity.reference;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.reference.discourse.Antecedent;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.nominal.Modifiers;
import org.tidings.identity.reference.nominal.NounPhrase;

/**
 * Resolves definite noun phrases: "the treaty" to what was called a treaty, a pact or a deal
 * before, "the Russian leader" to who was called a leader or a president and Russian, "the city" to
 * the last city.
 */
final class NominalResolver {

  private static final int GENERIC_WINDOW = 3;
  // "the French", "the British", "the Chinese": always many.
  private static final Pattern ALL_OF_THEM = Pattern.compile("(?:ch|sh|ese|ss)$");

  private final Discourse discourse;
  private final NounClasses nouns;

  NominalResolver(Discourse discourse, NounClasses nouns) {
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** What was spoken of before that the noun phrase stands for. */
  Optional<DiscourseReferent> resolve(Sentence sentence, int sentenceIndex, Token noun) {
    String lemma = lemma(noun);
    EntityType type = nouns.type(lemma);
    boolean land = type == EntityType.COUNTRY || type == EntityType.CITY;
    NounPhrase phrase = new NounPhrase(sentence, noun);
    boolean plural = phrase.isPlural();
    if (land && phrase.isHere() && !plural) {
      return discourse.main(type);
    }
    if (!phrase.isDefinite()) {
      return Optional.empty();
    }
    if (noun.entityType() == EntityType.NATIONALITY) {
      return plural || ALL_OF_THEM.matcher(lemma).find()
          ? Optional.empty()
          : compatriot(sentenceIndex, new Modifiers(sentence, noun));
    }
    Modifiers modifiers = new Modifiers(sentence, noun);
    Set<String> description = phrase.isDemonstrative() ? modifiers.nouns() : modifiers.all();
    boolean bare = description.isEmpty() && !phrase.isRestricted() && !plural;
    boolean generic = bare && nouns.isGeneric(lemma);
    Optional<DiscourseReferent> called =
        discourse.called(lemma).stream()
            .filter(
                referent -> referent.isPlural() == plural && referent.isDescribedBy(description))
            .findFirst();
    if (called.isPresent() && (called.get().isEntity() || !generic)) {
      return called;
    }
    if (called.isEmpty() && !generic && isDescribedCompany(phrase, modifiers, lemma)) {
      return onlyOneBefore(EntityType.ORGANIZATION, sentenceIndex);
    }
    return generic ? lastOf(type, sentenceIndex).or(() -> called) : called;
  }

  // "the computer company", "the retail giant": what it does says nothing of which one it is.
  private boolean isDescribedCompany(NounPhrase phrase, Modifiers modifiers, String lemma) {
    return nouns.isCompany(lemma)
        && !phrase.isPlural()
        && !phrase.isRestricted()
        && modifiers.areTrade(nouns::isTrade);
  }

  // The only one of its kind in this sentence up to here and the one before.
  private Optional<DiscourseReferent> onlyOneBefore(EntityType type, int sentenceIndex) {
    return only(entities(type, sentenceIndex - 1, sentenceIndex));
  }

  // "the Spaniard": who was called Spanish before, or the only person of the sentence before.
  private Optional<DiscourseReferent> compatriot(int sentenceIndex, Modifiers modifiers) {
    Set<String> country = Set.of(modifiers.own());
    for (Antecedent it : discourse.backwards()) {
      if (it.referent().isPerson()
          && it.referent().isEntity()
          && it.referent().isDescribedBy(country)) {
        return Optional.of(it.referent());
      }
    }
    return only(entities(EntityType.PERSON, sentenceIndex - 1, sentenceIndex - 1));
  }

  static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }

  // Of the nearest sentence that has one, if it has only one.
  private Optional<DiscourseReferent> lastOf(EntityType type, int sentenceIndex) {
    for (int distance = 0; distance <= GENERIC_WINDOW; distance++) {
      int at = sentenceIndex - distance;
      Set<DiscourseReferent> found = entities(type, at, at);
      if (!found.isEmpty()) {
        return only(found);
      }
    }
    return discourse.main(type);
  }

  /** The entities of a type that these sentences spoke of, the last one included. */
  private Set<DiscourseReferent> entities(EntityType type, int first, int last) {
    Set<DiscourseReferent> found = new LinkedHashSet<>();
    for (Antecedent it : discourse.backwards()) {
      if (first <= it.sentenceIndex()
          && it.sentenceIndex() <= last
          && it.referent().isEntity()
          && it.referent().type() == type) {
        found.add(it.referent());
      }
    }
    return found;
  }

  private static Optional<DiscourseReferent> only(Set<DiscourseReferent> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
