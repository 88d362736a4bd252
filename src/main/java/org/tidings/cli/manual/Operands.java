package org.tidings.cli.manual;

/**
 * What is typed after the name of a command and is no option.
 *
 * @param usage as the help shows it: {@code INPUT...}
 * @param least how many there must be
 * @param most how many there may be
 * @param value what each of them is
 */
public record Operands(String usage, int least, int most, ValueSpec value) {

  public static final Operands NONE = new Operands("", 0, 0, ValueSpec.text(""));

  public Operands {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("from %d to %d operands".formatted(least, most));
    }
  }

  /** One operand, which must be there. */
  public static Operands one(ValueSpec value) {
    return new Operands(value.name(), 1, 1, value);
  }

  /** One operand, which may be left out. */
  public static Operands oneOrNone(ValueSpec value) {
    return new Operands("[" + value.name() + "]", 0, 1, value);
  }

  /** Operands, which may be left out. */
  public static Operands any(ValueSpec value) {
    return new Operands("[" + value.name() + "...]", 0, Integer.MAX_VALUE, value);
  }

  /** Operands, of which one at least must be there. */
  public static Operands some(ValueSpec value) {
    return new Operands(value.name() + "...", 1, Integer.MAX_VALUE, value);
  }
}
