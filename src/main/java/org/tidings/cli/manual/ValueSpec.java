package org.tidings.cli.manual;

import java.util.List;

/**
 * What is typed for an option or an operand.
 *
 * @param name how the help calls it: {@code FILE}
 * @param kind what shells should offer for it
 * @param choices the only values that are taken, for {@link Kind#CHOICE}
 */
public record ValueSpec(String name, Kind kind, List<String> choices) {

  /** What a value names, as far as a shell can complete it. */
  public enum Kind {
    TEXT,
    FILE,
    FOLDER,
    /** The name of a command. */
    COMMAND,
    CHOICE
  }

  public ValueSpec {
    choices = List.copyOf(choices);
    if ((kind == Kind.CHOICE) == choices.isEmpty()) {
      throw new IllegalArgumentException("choices, and only they, are listed: " + name);
    }
  }

  public static ValueSpec text(String name) {
    return new ValueSpec(name, Kind.TEXT, List.of());
  }

  public static ValueSpec file(String name) {
    return new ValueSpec(name, Kind.FILE, List.of());
  }

  public static ValueSpec folder(String name) {
    return new ValueSpec(name, Kind.FOLDER, List.of());
  }

  public static ValueSpec command(String name) {
    return new ValueSpec(name, Kind.COMMAND, List.of());
  }

  public static ValueSpec oneOf(String name, List<String> choices) {
    return new ValueSpec(name, Kind.CHOICE, choices);
  }

  public static ValueSpec oneOf(String name, String... choices) {
    return oneOf(name, List.of(choices));
  }
}
