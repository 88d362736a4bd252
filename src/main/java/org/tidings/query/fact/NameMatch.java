package org.tidings.query.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.jena.graph.Node;

/**
 * How well a node goes by the name that somebody typed. Case, accents and punctuation do not count;
 * 0 is the best.
 *
 * <ol start="0">
 *   <li>its IRI, or a whole label
 *   <li>words in a label: <i>parliament</i> in "the upper house of Russian parliament"
 *   <li>how a word in a label begins, from four letters on: <i>Russia</i> in the same
 * </ol>
 */
final class NameMatch {

  private static final int SHORTEST_BEGINNING = 4;

  private final String typed;
  private final String words;

  NameMatch(String typed) {
    this.typed = typed.strip().replaceAll("^<(.*)>$", "$1");
    this.words = words(this.typed);
  }

  String typed() {
    return typed;
  }

  boolean isIri() {
    return typed.startsWith("http://") || typed.startsWith("https://");
  }

  /** As typed, and as names and common nouns are usually written. */
  Set<String> spellings() {
    String lower = typed.toLowerCase(Locale.ROOT);
    String title =
        Pattern.compile("(^|\\s)\\p{Ll}")
            .matcher(lower)
            .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    return new LinkedHashSet<>(List.of(typed, title, lower, typed.toUpperCase(Locale.ROOT)));
  }

  OptionalInt rank(Node node, List<String> labels) {
    if (node.isURI() && node.getURI().equals(typed)) {
      return OptionalInt.of(0);
    }
    return labels.stream().flatMapToInt(label -> rank(label).stream()).min();
  }

  OptionalInt rank(String label) {
    String other = words(label);
    if (other.equals(words) || withoutArticle(other).equals(words)) {
      return OptionalInt.of(0);
    }
    if (other.contains(words)) {
      return OptionalInt.of(1);
    }
    return words.length() - 2 >= SHORTEST_BEGINNING && other.contains(words.stripTrailing())
        ? OptionalInt.of(2)
        : OptionalInt.empty();
  }

  /** Lower case without accents, one blank before, between and after words. */
  private static String words(String text) {
    return " "
        + StringUtils.stripAccents(text)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip()
        + " ";
  }

  private static String withoutArticle(String words) {
    return words.replaceFirst("^ (?:the|a|an) ", " ");
  }
}
