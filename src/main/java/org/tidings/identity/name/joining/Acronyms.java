package org.tidings.identity.name.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.name.mention.NameMention;

/**
 * Joins acronyms with the names that they abbreviate, wherever these stand, and names in brackets
 * with what they stand behind: "the Harbour Workers' League (Hawol)".
 */
public final class Acronyms {

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,7}s?|(?:\\p{Lu}\\.){2,6}");
  private static final Pattern BRACKET = Pattern.compile("[(\\[]|-[LR][RS]B-");

  private final List<NameMention> names;
  private final DisjointSets groups;

  public Acronyms(List<NameMention> names, DisjointSets groups) {
    this.names = names;
    this.groups = groups;
  }

  public void join() {
    brackets();
    Map<String, Set<Integer>> byInitials = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String initials : initials(names.get(i))) {
        byInitials.computeIfAbsent(initials, key -> new HashSet<>()).add(i);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (isAcronym(names.get(i))) {
        List<Integer> longer =
            byInitials.getOrDefault(letters(names.get(i)), Set.of()).stream()
                .map(groups::of)
                .distinct()
                .toList();
        if (longer.size() == 1) {
          groups.join(longer.get(0), i);
        }
      }
    }
  }

  private void brackets() {
    for (int i = 1; i < names.size(); i++) {
      NameMention inner = names.get(i);
      for (int j = i - 1; j >= 0 && names.get(j).sentenceIndex() == inner.sentenceIndex(); j--) {
        NameMention outer = names.get(j);
        if (outer.end() == inner.begin() - 1 && isBracketed(inner)) {
          if (abbreviates(inner, outer) || abbreviates(outer, inner)) {
            groups.join(j, i);
          }
          break;
        }
      }
    }
  }

  private static boolean isBracketed(NameMention name) {
    return BRACKET.matcher(name.sentence().token(name.begin() - 1).word()).matches();
  }

  /** Whether the letters of the short name come in the longer one, in order, from its first. */
  private static boolean abbreviates(NameMention brief, NameMention longer) {
    String letters = letters(brief).toLowerCase(Locale.ROOT);
    String text = longer.form().toLowerCase(Locale.ROOT);
    if (brief.end() - brief.begin() != 1
        || longer.end() - longer.begin() < 2
        || letters.isEmpty()
        || !text.startsWith(letters.substring(0, 1))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = text.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAcronym(NameMention name) {
    return name.end() - name.begin() == 1 && ACRONYM.matcher(name.form()).matches();
  }

  private static String letters(NameMention name) {
    String letters = name.form().replace(".", "");
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }

  // Federal Bureau of Investigation: FBI, and FBoI, which nobody writes and which does no harm.
  private static Set<String> initials(NameMention name) {
    if (name.kind() == EntityType.PERSON || name.end() - name.begin() < 2) {
      return Set.of();
    }
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : name.form().split("[ -]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        capitals.append(word.charAt(0));
      }
      all.append(Character.toUpperCase(word.charAt(0)));
    }
    return capitals.length() < 2
        ? Set.of()
        : new HashSet<>(List.of(capitals.toString(), all.toString()));
  }
}
