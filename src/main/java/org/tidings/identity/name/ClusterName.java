package org.tidings.identity.name;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.identity.CanonicalName;
import org.tidings.identity.Naming;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/** What to call a cluster of mentions: kind by vote, the fullest name of that kind. */
final class ClusterName {

  private static final int MOST_PERSON_WORDS = 5;

  private final List<NameMention> mentions;

  /**
   * @param mentions never empty, in the order of the text
   */
  ClusterName(List<NameMention> mentions) {
    this.mentions = mentions;
  }

  Naming naming() {
    Optional<NameMention> inTables =
        mentions.stream()
            .filter(mention -> mention.known().isPresent())
            .min(Comparator.comparing(ClusterName::isAcronym))
            .filter(mention -> !isAcronym(mention) || !isSpeltOut());
    EntityType kind = inTables.map(NameMention::kind).orElseGet(this::kind);
    Optional<KnownName> known = inTables.flatMap(NameMention::known);
    Map<String, Integer> forms = forms(kind);
    String name = fullest(forms, kind);
    Set<String> others = new LinkedHashSet<>(forms.keySet());
    others.remove(name);
    return new Naming(known.map(KnownName::type).orElseGet(() -> type(kind)), name, others, known);
  }

  private static boolean isAcronym(NameMention mention) {
    return mention.end() - mention.begin() == 1 && isUpperCase(mention.form());
  }

  // "UNC" is what the article says it is, not what it is best known for.
  private boolean isSpeltOut() {
    return mentions.stream().anyMatch(it -> it.known().isEmpty() && it.end() - it.begin() > 1);
  }

  private EntityType kind() {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    for (NameMention mention : mentions) {
      votes.merge(mention.kind(), weight(mention), Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static int weight(NameMention mention) {
    if (mention.kind() == EntityType.OTHER) {
      return 0;
    }
    return mention.source() == Source.TAGGED ? 3 : 1;
  }

  private EntityType type(EntityType kind) {
    return mentions.stream()
        .filter(mention -> mention.kind() == kind)
        .map(NameMention::type)
        .findFirst()
        .orElse(kind);
  }

  private Map<String, Integer> forms(EntityType kind) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      String form = CanonicalName.of(mention.text(), kind);
      if (!form.isBlank()) {
        forms.merge(form, 1, Integer::sum);
      }
    }
    return forms;
  }

  private static String fullest(Map<String, Integer> forms, EntityType kind) {
    Comparator<Map.Entry<String, Integer>> byWords =
        Comparator.comparingInt(form -> words(form.getKey(), kind));
    Comparator<Map.Entry<String, Integer>> inMixedCase =
        Comparator.comparing(form -> !isUpperCase(form.getKey()));
    return forms.entrySet().stream()
        .max(
            byWords
                .thenComparing(inMixedCase)
                .thenComparing(Map.Entry.comparingByValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static int words(String form, EntityType kind) {
    int words = form.split(" ", -1).length;
    return kind == EntityType.PERSON && words > MOST_PERSON_WORDS ? 1 : words;
  }

  private static boolean isUpperCase(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }
}
