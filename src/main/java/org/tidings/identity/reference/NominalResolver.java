package org.tidings.identity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * Resolves definite noun phrases: "the treaty" to what was called a treaty, a pact or a deal before,
 * "the Russian leader" to who was called a leader or a president and Russian, "the city" to the last
 * city.
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
    if (!Description.isDefinite(sentence, noun)) {
      return Optional.empty();
    }
    String lemma = lemma(noun);
    boolean plural = Description.isPlural(noun);
    Set<String> description = Description.allWords(sentence, noun);
    for (Topic topic : discourse.called(lemma)) {
      if (topic.isPlural() == plural && topic.isDescribedBy(description)) {
        return Optional.of(topic);
      }
    }
    boolean bare = description.isEmpty() && !Description.isRestricted(sentence, noun) && !plural;
    return bare && nouns.isGeneric(lemma)
        ? lastOf(nouns.nature(lemma), place)
        : Optional.empty();
  }

  static String lemma(Token noun) {
    return noun.lemma().toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<Topic> lastOf(Nature nature, int place) {
    List<Topic> found =
        java.util.stream.StreamSupport.stream(discourse.backwards().spliterator(), false)
            .filter(it -> it.place() >= place - GENERIC_WINDOW)
            .map(Antecedent::topic)
            .filter(topic -> topic.isEntity() && topic.nature() == nature)
            .distinct()
            .toList();
    return found.size() == 1 || nature == Nature.CITY || nature == Nature.COUNTRY
        ? found.stream().findFirst()
        : Optional.empty();
  }
}
