package org.tidings.identity.reference;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.reference.discourse.Antecedent;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;

/**
 * Resolves definite noun phrases: "the treaty" to what was called a treaty, a pact or a deal
 * before, "the Russian leader" to who was called a leader or a president and Russian, "the city" to
 * the last city.
 */
final class NominalResolver {

  private static final int GENERIC_WINDOW = 3;

  private final Discourse discourse;
  private final NounClasses nouns;

  NominalResolver(Discourse discourse, NounClasses nouns) {
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** What was spoken of before that the noun phrase stands for. */
  Optional<Topic> resolve(Sentence sentence, int place, Token noun) {
    String lemma = lemma(noun);
    EntityType type = nouns.type(lemma);
    boolean land = type == EntityType.COUNTRY || type == EntityType.CITY;
    if (land && Description.isHere(sentence, noun) && !Description.isPlural(noun)) {
      return discourse.main(type);
    }
    if (!Description.isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    boolean plural = Description.isPlural(noun);
    Set<String> description =
        Description.isDemonstrative(sentence, noun)
            ? Description.nouns(sentence, noun)
            : Description.allWords(sentence, noun);
    boolean bare = description.isEmpty() && !Description.isRestricted(sentence, noun) && !plural;
    boolean generic = bare && nouns.isGeneric(lemma);
    Optional<Topic> called =
        discourse.called(lemma).stream()
            .filter(topic -> topic.isPlural() == plural && topic.isDescribedBy(description))
            .findFirst();
    if (called.isPresent() && (called.get().isEntity() || !generic)) {
      return called;
    }
    return generic ? lastOf(type, place).or(() -> called) : called;
  }

  static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }

  // Of the nearest sentence that has one, if it has only one.
  private Optional<Topic> lastOf(EntityType type, int place) {
    for (int distance = 0; distance <= GENERIC_WINDOW; distance++) {
      Set<Topic> found = new LinkedHashSet<>();
      for (Antecedent it : discourse.backwards()) {
        if (it.place() == place - distance && it.topic().isEntity() && it.topic().type() == type) {
          found.add(it.topic());
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
      }
    }
    return discourse.main(type);
  }
}
