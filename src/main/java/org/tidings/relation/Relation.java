package org.tidings.relation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tidings.clause.syntax.Phrase;

/**
 * A relation, normalised and as written.
 *
 * @param name lemma, active voice, with the preposition that introduces the object, joined by
 *     underscores: {@code arrive_in}; lower-case ASCII letters, digits and underscores, beginning
 *     with a letter, hence an XML name
 * @param surface the words that state it
 */
public record Relation(String name, Phrase surface) {

  private static final int MAX_LENGTH = 80;

  public Relation {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no name for a relation: " + name);
    }
  }

  /**
   * Makes a name from words; parts that have no letters are left out.
   *
   * @return empty if nothing is left
   */
  public static String nameOf(List<String> words) {
    String name =
        words.stream()
            .map(Relation::ascii)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("_"));
    String cut = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    return cut.replaceAll("^[^a-z]+|_+$", "");
  }

  private static String ascii(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  /** The name as words: "arrive in". */
  public String label() {
    return name.replace('_', ' ');
  }
}
