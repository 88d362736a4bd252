package org.tidings.identity.name.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.identity.name.mention.NameKey;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/** Joins mentions with the same name, and those that the gazetteer knows to be one. */
public final class SameNames {

  private final List<NameMention> names;
  private final DisjointSets groups;
  private final Map<String, Integer> first = new HashMap<>();
  private final Set<String> knownPlaces = new HashSet<>();

  public SameNames(List<NameMention> names, DisjointSets groups) {
    this.names = names;
    this.groups = groups;
  }

  /** Joins the names that tell by themselves whom they name: long ones, known ones. */
  public void joinFull() {
    for (NameMention name : names) {
      if (name.known().isPresent() && name.kind() == EntityType.PLACE) {
        knownPlaces.add(NameKey.of(name.form()));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      NameMention name = names.get(i);
      name.known().ifPresent(known -> join("known " + family(known), index));
      if (!isShort(name) && name.source() != Source.SEAT) {
        join(key(name), index);
        alias(name).ifPresent(alias -> join(alias, index));
      }
    }
  }

  /**
   * Joins names of one word.
   *
   * @param decided which of them were joined with a longer name, each by itself
   */
  public void joinShort(Set<Integer> decided) {
    for (int i = 0; i < names.size(); i++) {
      if (isShort(names.get(i)) && !decided.contains(i)) {
        join(key(names.get(i)), i);
      }
    }
  }

  private static boolean isShort(NameMention name) {
    return name.known().isEmpty() && name.end() - name.begin() == 1;
  }

  private void join(String key, int index) {
    Integer before = first.putIfAbsent(key, index);
    if (before != null) {
      groups.join(before, index);
    }
  }

  // A country and its people are one.
  private static String family(KnownName known) {
    EntityType type = known.type() == EntityType.NATIONALITY ? EntityType.COUNTRY : known.type();
    return type + " " + known.name();
  }

  // "Jordan", the person, is not Jordan, the country, nor is Amazon, the firm, the Amazon; other
  // kinds are often the tagger's fault.
  private String key(NameMention name) {
    return ofKind(
        name,
        name.kind() == EntityType.ORGANIZATION
            ? NameKey.ofOrganization(name.form())
            : NameKey.of(name.form()));
  }

  private String ofKind(NameMention name, String key) {
    boolean other =
        name.kind() == EntityType.PERSON
            || (name.kind() == EntityType.ORGANIZATION && name.known().isPresent());
    return (other && knownPlaces.contains(key) ? name.kind().label() + " " : "name ") + key;
  }

  private Optional<String> alias(NameMention name) {
    return name.known().map(known -> ofKind(name, NameKey.of(known.name())));
  }
}
