package org.tidings.query.graph;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A node, as it is told to people.
 *
 * @param iri empty for a value
 * @param path the IRI without the store's base, from the slash on; empty for what is no resource of
 *     the store
 * @param label its best label, else the end of the IRI; of a value the text
 */
public record Term(String iri, String path, String label, NodeKind kind) {

  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

  public boolean isLinked() {
    return !path.isEmpty();
  }

  public boolean isEntity() {
    return kind.isEntity();
  }

  /** The label, and of a relation that only has a name, {@code birthPlace}, the words of that. */
  public String words() {
    return kind == NodeKind.RELATION ? spaced(label).toLowerCase(Locale.ROOT) : label;
  }

  /** {@code CreativeWork} as Creative Work. */
  public static String spaced(String name) {
    return HUMP.matcher(name).replaceAll("$1 $2");
  }
}
