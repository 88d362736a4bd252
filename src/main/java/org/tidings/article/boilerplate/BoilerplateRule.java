package org.tidings.article.boilerplate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows a kind of boilerplate paragraph by its own words.
 *
 * @param description one line that says what it matches
 * @param example a paragraph that it matches; the rule's test
 * @param partOfBox whether such a paragraph stands in a box of several, whose weaker ones go with
 *     it
 * @param needs how many of the signs must be found
 */
record BoilerplateRule(
    String name,
    String description,
    String example,
    boolean partOfBox,
    int needs,
    List<Pattern> signs) {

  BoilerplateRule {
    signs = List.copyOf(signs);
    if (name.isBlank() || description.isBlank() || example.isBlank() || signs.isEmpty()) {
      throw new IllegalArgumentException("a rule needs a name, a description, an example, a sign");
    }
  }

  /** Whether enough signs are in {@code paragraph}, whose blanks are single ones. */
  boolean matches(String paragraph) {
    return signs.stream().filter(sign -> sign.matcher(paragraph).find()).limit(needs).count()
        == needs;
  }
}
