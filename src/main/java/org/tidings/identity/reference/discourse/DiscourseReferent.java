package org.tidings.identity.reference.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.identity.Entity;
import org.tidings.identity.Referent;
import org.tidings.identity.Thing;

/**
 * Somebody or something that an article speaks of, while it is being read: an entity, or a thing
 * that more and more becomes known about (discourse referent: Karttunen, Discourse Referents,
 * 1976). Mutable, of one article's reading.
 */
public final class DiscourseReferent {

  private final Referent first;
  private final EntityType type;
  private final boolean plural;
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, DiscourseReferent> owned = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private Optional<Gender> gender;
  private Optional<DiscourseReferent> named = Optional.empty();
  private int mentions;

  private DiscourseReferent(
      Referent first, EntityType type, boolean plural, Optional<Gender> gender) {
    this.first = first;
    this.type = type;
    this.plural = plural;
    this.gender = gender;
  }

  public static DiscourseReferent of(Entity entity, Optional<Gender> gender) {
    EntityType type =
        switch (entity.type()) {
          case COUNTRY, NATIONALITY -> EntityType.COUNTRY;
          case CITY -> EntityType.CITY;
          default -> entity.kind();
        };
    return new DiscourseReferent(entity, type, false, gender);
  }

  /** A thing, as its first mention names it. */
  public static DiscourseReferent of(
      Thing first, EntityType type, boolean plural, Optional<Gender> gender) {
    DiscourseReferent referent = new DiscourseReferent(first, type, plural, gender);
    referent.nouns.add(first.noun());
    return referent;
  }

  /** A country, a city, or the kind of what else it is; {@link EntityType#OTHER} where unknown. */
  public EntityType type() {
    return type;
  }

  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Whether it can be signed and approved: treaties, laws, plans. */
  public boolean isText() {
    return type == EntityType.OTHER || type == EntityType.WORK || type == EntityType.EVENT;
  }

  public boolean isPlural() {
    return plural;
  }

  public boolean isEntity() {
    return resolved() instanceof Entity;
  }

  public Optional<Gender> gender() {
    return gender;
  }

  /** Sets the gender if it was not known. */
  public void learn(Gender known) {
    gender = gender.or(() -> Optional.of(known));
  }

  /** Adds a noun, a lemma in small letters, by which it was called. */
  public void learnNoun(String other) {
    nouns.add(other);
  }

  /** Adds words of its descriptions: lemmas in small letters. */
  public void learnWords(Set<String> described) {
    words.addAll(described);
  }

  /** What is called so is its own: his father, its capital. */
  public void learnOwned(String what, DiscourseReferent own) {
    if (own != this) {
      owned.put(what, own);
    }
  }

  /** What of its own was called so. */
  public Optional<DiscourseReferent> owned(String what) {
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

  /** The entity, or the thing as its first mention names it. */
  public Referent resolved() {
    return named.map(DiscourseReferent::resolved).orElse(first);
  }

  /** A thing turns out to be an entity: "a blogger was jailed", and then "Lena Ort, 24". */
  public void name(DiscourseReferent entity) {
    named = Optional.of(entity);
    entity.nouns.addAll(nouns);
    entity.mentions += mentions;
    gender.ifPresent(entity::learn);
  }
}
