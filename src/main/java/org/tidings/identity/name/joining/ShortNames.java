package org.tidings.identity.name.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKey;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Joins what an article calls for short with the one long name that ends so ("Firefox", "Mozilla
 * Firefox"), that begins so before a preposition ("House", "House of Representatives"), or that
 * begins with a point of the compass ("the North", "North Korea"), or that is a company's by law
 * ("Harlow", "Harlow Labels Inc").
 */
public final class ShortNames {

  private static final Set<String> COMPASS = Set.of("north", "south", "east", "west");
  private static final Set<String> PREPOSITIONS =
      WordTable.load(ShortNames.class, "words.txt").words("preposition");

  private final List<NameMention> names;
  private final DisjointSets groups;

  public ShortNames(List<NameMention> names, DisjointSets groups) {
    this.names = names;
    this.groups = groups;
  }

  /**
   * Joins them.
   *
   * @param borne names that a person bears: "Jews Against Trump" is no name of his
   */
  public void join(Set<Integer> borne) {
    Map<String, Set<Integer>> byShort = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String brief : shortForms(names.get(i))) {
        byShort.computeIfAbsent(brief, key -> new HashSet<>()).add(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      if (name.kind() != EntityType.PERSON && name.known().isEmpty() && !borne.contains(i)) {
        List<Integer> longer =
            byShort.getOrDefault(NameKey.of(name.form()), Set.of()).stream()
                .map(groups::of)
                .distinct()
                .toList();
        if (longer.size() == 1) {
          groups.join(longer.get(0), i);
        }
      }
    }
  }

  private static Set<String> shortForms(NameMention name) {
    Set<String> forms = new HashSet<>();
    List<Token> tokens = name.tokens();
    if (tokens.size() < 2 || name.kind() == EntityType.PERSON || name.source() == Source.NESTED) {
      return forms;
    }
    int preposition = preposition(tokens);
    if (preposition > 0) {
      forms.add(key(tokens.subList(0, preposition)));
    } else if (name.kind() != EntityType.PLACE) {
      for (int i = 1; i < tokens.size(); i++) {
        forms.add(key(tokens.subList(i, tokens.size())));
      }
    }
    String first = key(tokens.subList(0, 1));
    if (name.hasLegalForm()) {
      forms.add(first);
    }
    if (name.kind() == EntityType.PLACE && COMPASS.contains(first)) {
      forms.add(first);
    }
    return forms;
  }

  private static int preposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (PREPOSITIONS.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return 0;
  }

  private static String key(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(token.word()).append(' '));
    return NameKey.of(words.toString());
  }
}
