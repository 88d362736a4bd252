package org.tidings.identity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.reference.discourse.Antecedent;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;

/**
 * Whom the lead describes and the next sentences name: "A blogger has been jailed ... Lena Ort, 24,
 * was arrested in May." Only the first person whom an article names is meant, if the lead has but
 * one person without a name as a subject.
 */
final class LeadDescription {

  private static final int LAST = 2;

  private final Discourse discourse;
  private final NounClasses nouns;
  private boolean named;

  LeadDescription(Discourse discourse, NounClasses nouns) {
    this.discourse = discourse;
    this.nouns = nouns;
  }

  /** A person is named for the first time: whoever was described before gets the name. */
  void name(Sentence sentence, int sentenceIndex, Token head, DiscourseReferent person) {
    if (named) {
      return;
    }
    named = true;
    boolean subject = head.is("nsubj", "nsubj:pass") && sentenceIndex > 0;
    if (subject && sentenceIndex <= LAST) {
      described()
          .filter(it -> agree(it, person))
          .filter(it -> !isCalledElse(sentence, head, it))
          .ifPresent(it -> it.name(person));
    }
  }

  private Optional<DiscourseReferent> described() {
    List<DiscourseReferent> subjects =
        StreamSupport.stream(discourse.backwards().spliterator(), false)
            .filter(Antecedent::isSubject)
            .map(Antecedent::referent)
            .filter(it -> it.isPerson() && !it.isEntity() && !it.isPlural())
            .distinct()
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  private static boolean agree(DiscourseReferent described, DiscourseReferent person) {
    return described.gender().isEmpty()
        || person.gender().isEmpty()
        || described.gender().equals(person.gender());
  }

  // "A judge ... Novak, the minister": he is no judge.
  private boolean isCalledElse(Sentence sentence, Token head, DiscourseReferent described) {
    Set<String> keys =
        described.nouns().stream()
            .flatMap(noun -> NounClasses.keys(noun).stream())
            .collect(Collectors.toSet());
    return sentence.children(head).stream()
        .filter(child -> child.is("compound", "appos") && child.isNoun())
        .map(NominalResolver::lemma)
        .filter(noun -> nouns.type(noun) == EntityType.PERSON)
        .anyMatch(
            noun ->
                Stream.concat(Stream.of(noun), NounClasses.keys(noun).stream())
                    .noneMatch(keys::contains));
  }
}
