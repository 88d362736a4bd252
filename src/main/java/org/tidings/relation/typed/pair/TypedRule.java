package org.tidings.relation.typed.pair;

import java.util.regex.Pattern;
import org.tidings.relation.proposition.Rule;

/**
 * A rule that finds typed facts by the path through the tree from subject to object.
 *
 * @param name one or two words, as the evidence names it
 * @param path what the path must look like, in the notation of {@link TypedRules}
 * @param example a sentence in which it finds one
 */
public record TypedRule(String name, TypedProperty property, Pattern path, String example)
    implements Rule {

  @Override
  public String label() {
    return name;
  }

  public boolean matches(String path) {
    return this.path.matcher(path).matches();
  }
}
