package org.tidings.identity.reference.discourse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;

/**
 * What was spoken of up to a word of the text, the last first. Looks back over a window of
 * sentences, so that reading an article takes time in proportion to its length. Mutable.
 */
public final class Discourse {

  /** How many sentences back a mention can be referred to. */
  private static final int WINDOW = 6;

  private static final int MOST_OF_A_NOUN = 8;

  private final Deque<Antecedent> recent = new ArrayDeque<>();
  private final Map<EntityType, DiscourseReferent> most = new EnumMap<>(EntityType.class);
  private final Map<String, Deque<DiscourseReferent>> byNoun = new HashMap<>();

  /** Adds a mention; mentions come in the order of the text. */
  public void mention(
      Sentence sentence, int sentenceIndex, Token head, DiscourseReferent referent) {
    while (!recent.isEmpty() && recent.getLast().sentenceIndex() < sentenceIndex - WINDOW) {
      recent.removeLast();
    }
    recent.addFirst(Antecedent.of(sentence, sentenceIndex, head, referent));
    referent.nouns().forEach(noun -> remember(noun, referent));
    DiscourseReferent before = most.get(referent.type());
    if (referent.isEntity() && (before == null || before.mentions() < referent.mentions())) {
      most.put(referent.type(), referent);
    }
  }

  private void remember(String noun, DiscourseReferent referent) {
    for (String key : NounClasses.keys(noun)) {
      Deque<DiscourseReferent> referents = byNoun.computeIfAbsent(key, it -> new ArrayDeque<>());
      referents.remove(referent);
      referents.addFirst(referent);
      if (referents.size() > MOST_OF_A_NOUN) {
        referents.removeLast();
      }
    }
  }

  /** The mentions of the last sentences, the last first. */
  public Iterable<Antecedent> backwards() {
    return recent;
  }

  /** The entity of this type that was spoken of most, where it was more than once. */
  public Optional<DiscourseReferent> main(EntityType type) {
    return Optional.ofNullable(most.get(type)).filter(referent -> referent.mentions() > 1);
  }

  /**
   * What was last called by a noun or a synonym, the last first; its own noun goes before others.
   */
  public List<DiscourseReferent> called(String noun) {
    List<DiscourseReferent> found = new ArrayList<>();
    if (byNoun.containsKey(noun)) {
      found.addAll(Objects.requireNonNull(byNoun.get(noun)));
    }
    for (String key : NounClasses.keys(noun)) {
      byNoun.getOrDefault(key, new ArrayDeque<>()).stream()
          .filter(referent -> !found.contains(referent))
          .forEach(found::add);
    }
    return found;
  }
}
