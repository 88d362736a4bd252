package org.tidings.identity.reference.discourse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;

/** What common nouns tell of what they stand for, and which are said of the same. Immutable. */
public final class NounClasses {

  private static final WordTable TYPES = WordTable.load(NounClasses.class, "nouns.txt");
  private static final WordTable SYNONYMS = WordTable.load(NounClasses.class, "synonyms.txt");

  private static final Pattern AGENT = Pattern.compile("(?:[eo]r|ist|ian|eer|star)$");

  private final Titles titles;

  public NounClasses(Titles titles) {
    this.titles = titles;
  }

  public EntityType type(String noun) {
    if (TYPES.has("man", noun) || TYPES.has("woman", noun)) {
      return EntityType.PERSON;
    }
    for (EntityType type : EntityType.values()) {
      if (TYPES.has(type.name().toLowerCase(Locale.ROOT), noun)) {
        return type;
      }
    }
    return titles.contains(noun) ? EntityType.PERSON : EntityType.OTHER;
  }

  public Optional<Gender> gender(String noun) {
    if (TYPES.has("man", noun)) {
      return Optional.of(Gender.MALE);
    }
    return TYPES.has("woman", noun) ? Optional.of(Gender.FEMALE) : titles.gender(noun);
  }

  /** Whether persons, organisations and countries alike are called so: "rival", "winner". */
  public boolean isForAnyone(String noun) {
    return TYPES.has("anyone", noun);
  }

  /** Whether the noun names somebody by what they do: -er, -ist, -ian. */
  public boolean isAgent(String noun) {
    return AGENT.matcher(noun).find();
  }

  /** Whether the noun says only what kind of thing is meant: "the company", "the city". */
  public boolean isGeneric(String noun) {
    return TYPES.has("generic", noun);
  }

  /** Whether the noun calls somebody a company: "the company", "the retail giant". */
  public boolean isCompany(String noun) {
    return TYPES.has("company", noun);
  }

  /** Whether the adjective says what a company does: "online". */
  public boolean isTrade(String adjective) {
    return TYPES.has("trade", adjective);
  }

  /** The keys under which a noun is to be found: itself and the names of its synonym rows. */
  public static Set<String> keys(String noun) {
    Set<String> keys = new HashSet<>(SYNONYMS.rowsWith(noun));
    keys.add(noun);
    return keys;
  }
}
