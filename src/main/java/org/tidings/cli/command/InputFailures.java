package org.tidings.cli.command;

import java.util.List;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.source.InputException;

/** What to tell users of inputs from which nothing can be read. */
public final class InputFailures {

  private InputFailures() {}

  /** They cannot be read at all, by {@code command}. */
  public static Failure unreadable(String command, InputException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot read the inputs",
        String.valueOf(e.getMessage()),
        "see: tidings help " + command,
        e);
  }

  /** Nothing was found in them. */
  public static Failure nothingFound(String command, List<String> inputs, String why) {
    return new Failure(
        ExitStatus.INPUT,
        "nothing to read in " + String.join(", ", inputs),
        why,
        "name files or folders with articles; see: tidings help " + command);
  }
}
