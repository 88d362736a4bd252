package org.tidings.identity.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a line of decisions says. */
public enum Verb {
  /** Two are the same entity, called as the second. */
  SAME("same as"),
  /** Two are two. */
  DIFFERENT("different from"),
  /** Somebody looked at two and could not tell; changes nothing. */
  UNSURE("unsure of"),
  /** A statement is no plain fact. */
  REJECT("reject"),
  /** A statement is a plain fact wherever an article asserts it. */
  ACCEPT("accept");

  private final String label;

  Verb(String label) {
    this.label = label;
  }

  /** As it is written. */
  public String label() {
    return label;
  }

  /** Whether it is about a statement, and not about two entities. */
  public boolean isOfStatements() {
    return this == REJECT || this == ACCEPT;
  }

  static Optional<Verb> of(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.label.equals(lower)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Verb::label).toList();
  }
}
