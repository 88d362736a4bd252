package org.tidings.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the named mentions of one article: the same name, a person's last name where one full name
 * has it, an acronym and the name that it abbreviates. What the gazetteer knows goes by its entry.
 */
final class NameClusters {

  private final Map<String, Entity> byForm = new LinkedHashMap<>();
  private final Linker linker;

  NameClusters(List<NameMention> mentions, Linker linker) {
    this.linker = linker;
    List<NameMention> longestFirst = new ArrayList<>(mentions);
    longestFirst.sort(Comparator.comparingInt((NameMention it) -> it.words().size()).reversed());
    for (NameMention mention : longestFirst) {
      Entity entity =
          Optional.ofNullable(byForm.get(key(mention)))
              .filter(found -> mention.known().isEmpty())
              .or(() -> mention.known().isEmpty() ? fuller(mention) : Optional.empty())
              .orElseGet(() -> named(mention));
      byForm.putIfAbsent(key(mention), entity);
    }
  }

  /** The entity that one of the mentions stands for. */
  Entity entity(NameMention mention) {
    return Optional.ofNullable(byForm.get(key(mention))).orElseGet(() -> named(mention));
  }

  private static String key(NameMention mention) {
    return mention.kind() + " " + mention.form().toLowerCase(Locale.ROOT);
  }

  private Entity named(NameMention mention) {
    Naming naming =
        new Naming(
            mention.kind(), mention.name().type(), mention.form(), Set.of(), mention.known());
    return linker.link(List.of(naming)).get(0);
  }

  /** The one longer name of which this is the last name or the acronym. */
  private Optional<Entity> fuller(NameMention mention) {
    List<Entity> candidates =
        byForm.values().stream()
            .filter(entity -> entity.kind() == mention.kind())
            .filter(entity -> isShortFor(mention.form(), entity))
            .distinct()
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static boolean isShortFor(String form, Entity entity) {
    return entity.kind() == EntityKind.PERSON
        ? isLastName(form, entity.name())
        : isAcronym(form, entity.name());
  }

  // Korean and Chinese names begin with the family name.
  private static boolean isLastName(String form, String name) {
    return !form.equals(name)
        && (name.endsWith(" " + form) || (name.startsWith(form + " ") && !form.contains(" ")));
  }

  private static boolean isAcronym(String form, String name) {
    if (form.length() < 2 || !form.equals(form.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 && form.replace(".", "").contentEquals(initials);
  }
}
