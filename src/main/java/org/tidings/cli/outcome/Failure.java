package org.tidings.cli.outcome;

import java.util.Optional;

/**
 * A command cannot do what it was asked to, and the user can do something about it. It is shown in
 * three lines: what failed and where, why, and what to do now.
 */
public final class Failure extends Exception {

  private final ExitStatus status;
  private final String what;
  private final String why;
  private final String remedy;

  /**
   * @param what what failed and where: "cannot open the store kg"
   * @param why the reason, as far as it is known
   * @param remedy what to do now, best a command to type
   */
  public Failure(ExitStatus status, String what, String why, String remedy) {
    super(what + ": " + why);
    this.status = status;
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }

  /** The same for a failure that something else caused; {@code --debug} shows its stack trace. */
  public Failure(ExitStatus status, String what, String why, String remedy, Throwable cause) {
    this(status, what, why, remedy);
    initCause(cause);
  }

  /** Wrong words, answered with the help of the command that was meant. */
  public static Failure usage(String command, String what, String why) {
    return new Failure(ExitStatus.USAGE, what, why, "see: tidings help " + command);
  }

  /** Wrong words, one of which was perhaps meant to be {@code nearest}. */
  public static Failure usage(String command, String what, String why, Optional<String> nearest) {
    return nearest
        .map(
            word ->
                new Failure(
                    ExitStatus.USAGE,
                    what,
                    why,
                    "did you mean %s? See: tidings help %s".formatted(word, command).strip()))
        .orElseGet(() -> usage(command, what, why));
  }

  public ExitStatus status() {
    return status;
  }

  public String what() {
    return what;
  }

  public String why() {
    return why;
  }

  public String remedy() {
    return remedy;
  }
}
