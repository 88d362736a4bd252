package org.tidings.relation.proposition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.clause.syntax.Phrase;

/**
 * What a proposition says of its subject: an open relation, named by the words that state it, or a
 * property of a vocabulary.
 *
 * @param term a prefixed name: {@code rel:arrive_in}, {@code schema:spouse}
 * @param surface the words that state it; empty where no words alone do
 */
public record Predicate(String term, Optional<Phrase> surface) {

  private static final String OPEN = "rel:";
  private static final int MAX_LENGTH = 80;

  /**
   * An open relation.
   *
   * @param words lemmas in active voice, with the preposition that introduces the object; parts
   *     that have no letters are left out
   * @param surface the words that state it
   * @return empty if nothing is left for a name, which is made of lower-case ASCII letters, digits
   *     and underscores, beginning with a letter, hence an XML name
   */
  public static Optional<Predicate> open(List<String> words, Phrase surface) {
    String name =
        words.stream()
            .map(Predicate::ascii)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("_"));
    String cut = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    String local = cut.replaceAll("^[^a-z]+|_+$", "");
    return local.isEmpty()
        ? Optional.empty()
        : Optional.of(new Predicate(OPEN + local, Optional.of(surface)));
  }

  private static String ascii(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_+|_+$", "");
  }

  /** Whether it is an open relation, named by the words that state it. */
  public boolean isOpen() {
    return term.startsWith(OPEN);
  }

  /** The name without its prefix: {@code arrive_in}. */
  public String name() {
    return term.substring(term.indexOf(':') + 1);
  }

  /** The name as words: "arrive in". */
  public String label() {
    return name().replace('_', ' ');
  }
}
