package org.tidings.cli.manual;

import java.util.Optional;

/**
 * An option of a command: the one place where it is declared. Parsing, help, completion and the
 * documentation follow from it.
 *
 * @param name the long name, without hyphens
 * @param letter the short name, where there is one
 * @param value what must follow it, unless it is a flag
 * @param description a sentence, with the default where there is one
 * @param repeatable whether it may be given more than once
 */
public record OptionSpec(
    String name,
    Optional<Character> letter,
    Optional<ValueSpec> value,
    String description,
    boolean repeatable) {

  /** An option that is there or is not. */
  public static OptionSpec flag(String name, String description) {
    return new OptionSpec(name, Optional.empty(), Optional.empty(), description, false);
  }

  /** An option that is followed by a value. */
  public static OptionSpec taking(String name, ValueSpec value, String description) {
    return new OptionSpec(name, Optional.empty(), Optional.of(value), description, false);
  }

  public OptionSpec withLetter(char shortName) {
    return new OptionSpec(name, Optional.of(shortName), value, description, repeatable);
  }

  /** The same option, for more than one value. */
  public OptionSpec repeated() {
    return new OptionSpec(name, letter, value, description, true);
  }

  /** As it is typed: {@code -o, --output FILE}. */
  public String synopsis() {
    return letter.map(l -> "-" + l + ", ").orElse("")
        + "--"
        + name
        + value.map(v -> " " + v.name()).orElse("");
  }
}
