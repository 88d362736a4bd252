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
 * What was spoken of up to a place in the text, the last first. Looks back over a window of
 * sentences, so that reading an article takes time in proportion to its length. Mutable.
 */
public final class Discourse {

  /** How many sentences back a mention can be referred to. */
  private static final int WINDOW = 6;

  private static final int MOST_OF_A_NOUN = 8;

  private final Deque<Antecedent> recent = new ArrayDeque<>();
  private final Map<EntityType, Topic> most = new EnumMap<>(EntityType.class);
  private final Map<String, Deque<Topic>> byNoun = new HashMap<>();

  /** Something is mentioned. */
  public void mention(Sentence sentence, int place, Token head, Topic topic) {
    while (!recent.isEmpty() && recent.getLast().place() < place - WINDOW) {
      recent.removeLast();
    }
    recent.addFirst(Antecedent.of(sentence, place, head, topic));
    topic.nouns().forEach(noun -> remember(noun, topic));
    Topic before = most.get(topic.type());
    if (topic.isEntity() && (before == null || before.mentions() < topic.mentions())) {
      most.put(topic.type(), topic);
    }
  }

  private void remember(String noun, Topic topic) {
    for (String key : NounClasses.keys(noun)) {
      Deque<Topic> topics = byNoun.computeIfAbsent(key, it -> new ArrayDeque<>());
      topics.remove(topic);
      topics.addFirst(topic);
      if (topics.size() > MOST_OF_A_NOUN) {
        topics.removeLast();
      }
    }
  }

  /** The mentions of the last sentences, the last first. */
  public Iterable<Antecedent> backwards() {
    return recent;
  }

  /** The entity of this type that was spoken of most, where it was more than once. */
  public Optional<Topic> main(EntityType type) {
    return Optional.ofNullable(most.get(type)).filter(topic -> topic.mentions() > 1);
  }

  /**
   * What was last called by a noun or a synonym, the last first; its own noun goes before others.
   */
  public List<Topic> called(String noun) {
    List<Topic> found = new ArrayList<>();
    if (byNoun.containsKey(noun)) {
      found.addAll(Objects.requireNonNull(byNoun.get(noun)));
    }
    for (String key : NounClasses.keys(noun)) {
      byNoun.getOrDefault(key, new ArrayDeque<>()).stream()
          .filter(topic -> !found.contains(topic))
          .forEach(found::add);
    }
    return found;
  }
}
