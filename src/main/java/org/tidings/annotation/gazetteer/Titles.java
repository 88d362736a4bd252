package org.tidings.annotation.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Titles, offices and occupations of persons, and the gender that some of them tell. Case does not
 * matter, nor does a full stop at the end. Immutable and thread-safe.
 */
public final class Titles {

  private static final WordTable WORDS = WordTable.load(Titles.class, "words.txt");

  private final Map<String, Optional<Gender>> genders;

  private Titles(Map<String, Optional<Gender>> genders) {
    this.genders = Map.copyOf(genders);
  }

  /** Reads the table of the class path. */
  public static Titles load() {
    Map<String, Optional<Gender>> genders = new HashMap<>();
    for (CSVRecord row : Table.rows("titles.csv")) {
      genders.put(key(row.get("title")), Gender.of(row.get("gender")));
    }
    return new Titles(genders);
  }

  private static String key(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether persons are called so: "president", "Mr.", "actress". */
  public boolean contains(String title) {
    return genders.containsKey(key(title));
  }

  /** Whether a word before a title belongs to it: "<i>trade</i> representative". */
  public static boolean isFunction(String word) {
    return WORDS.has("function", word);
  }

  /** The gender of who is called so; empty where both are. */
  public Optional<Gender> gender(String title) {
    return Optional.ofNullable(genders.get(key(title))).flatMap(gender -> gender);
  }
}
