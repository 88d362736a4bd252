package org.tidings.query.ambiguity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An entity of the graph.
 *
 * @param kind the name of its class: {@code Person}, {@code Country} ...
 * @param mentions how many names, noun phrases and pronouns stand for it
 */
record NamedNode(String iri, String name, String kind, long mentions) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BLANK = Pattern.compile(" ");

  boolean isPerson() {
    return kind.equals("Person");
  }

  /** The name without case, diacritics and punctuation. */
  String folded() {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The words that may be its last name: the last one, and in the order of the East the first. */
  List<String> lastNames() {
    List<String> words = List.of(BLANK.split(folded()));
    return words.size() == 1 ? words : List.of(words.get(words.size() - 1), words.get(0));
  }

  boolean isOneWord() {
    return !folded().contains(" ");
  }
}
