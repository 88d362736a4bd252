package org.tidings.cli.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is printed of each sentence. */
public enum ExtractionProfile {
  /** The propositions that a graph has of it, with who is who. */
  GRAPH,
  /** Its clauses in its own words, each with all arguments. */
  NARY,
  /** Its clauses in its own words, a triple for each argument. */
  BINARY;

  static List<String> names() {
    return Arrays.stream(values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
  }

  static ExtractionProfile named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
