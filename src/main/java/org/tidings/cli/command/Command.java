package org.tidings.cli.command;

import org.tidings.cli.manual.Manual;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** Something that {@code tidings} can be told to do. Commands keep no state between runs. */
public interface Command {

  Manual manual();

  /**
   * Does what was asked for.
   *
   * @throws Failure if it cannot be done and the user can do something about it
   */
  ExitStatus run(Arguments arguments, Console console) throws Failure;
}
