package org.tidings.identity.reference.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.identity.Entity;
import org.tidings.identity.Referent;
import org.tidings.identity.Thing;

/**
 * Somebody or something that an article speaks of, while it is being read: an entity, or a thing
 * that more and more becomes known about. Mutable, of one article's reading.
 */
public final class Topic {

  private final @Nullable Entity entity;
  private final Nature nature;
  private final boolean plural;
  private final int begin;
  private final String noun;
  private final String label;
  private final String bareLabel;
  private final OptionalDouble quantity;
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, Topic> owned = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private Optional<Gender> gender;
  private int mentions;

  private Topic(
      @Nullable Entity entity,
      Nature nature,
      boolean plural,
      Optional<Gender> gender,
      int begin,
      String noun,
      String label,
      String bareLabel,
      OptionalDouble quantity) {
    this.entity = entity;
    this.nature = nature;
    this.plural = plural;
    this.gender = gender;
    this.begin = begin;
    this.noun = noun;
    this.label = label;
    this.bareLabel = bareLabel;
    this.quantity = quantity;
  }

  public static Topic of(Entity entity, Optional<Gender> gender) {
    return new Topic(
        entity, Nature.of(entity), false, gender, 0, "", "", "", OptionalDouble.empty());
  }

  /**
   * A thing.
   *
   * @param noun the lemma of its head
   * @param label the whole noun phrase that first names it
   * @param bareLabel the same without what follows its head
   */
  public static Topic thing(
      Nature nature,
      boolean plural,
      Optional<Gender> gender,
      int begin,
      String noun,
      String label,
      String bareLabel,
      OptionalDouble quantity) {
    Topic topic = new Topic(null, nature, plural, gender, begin, noun, label, bareLabel, quantity);
    topic.nouns.add(noun);
    return topic;
  }

  public Nature nature() {
    return nature;
  }

  public boolean isPlural() {
    return plural;
  }

  public boolean isEntity() {
    return entity != null;
  }

  public Optional<Gender> gender() {
    return gender;
  }

  /** A pronoun told the gender. */
  public void learn(Gender told) {
    gender = gender.or(() -> Optional.of(told));
  }

  /** It is called by this noun. */
  public void learnNoun(String other) {
    nouns.add(other);
  }

  /** Its description has these words. */
  public void learnWords(Set<String> described) {
    words.addAll(described);
  }

  /** What is called so is its own: his father, its capital. */
  public void learnOwned(String what, Topic own) {
    if (own != this) {
      owned.put(what, own);
    }
  }

  /** What of its own was called so. */
  public Optional<Topic> owned(String what) {
    return Optional.ofNullable(owned.get(what));
  }

  public Set<String> nouns() {
    return nouns;
  }

  /** Whether all of these words have been said of it. */
  public boolean isDescribedBy(Set<String> description) {
    return words.containsAll(description);
  }

  public void mentioned() {
    mentions++;
  }

  public int mentions() {
    return mentions;
  }

  /** What to write: of a thing that comes again, the label says only what it is. */
  public Referent referent() {
    if (entity != null) {
      return entity;
    }
    return new Thing(begin, noun, mentions > 1 ? bareLabel : label, quantity);
  }
}
