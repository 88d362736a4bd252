package org.tidings.cli.command;

import java.nio.file.Path;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.Value;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** The option that says where the graph is, the same for all commands. */
public final class StoreFolder {

  public static final OptionSpec OPTION =
      OptionSpec.taking(
          "store", Value.folder("DIR"), "The folder that holds the graph (default: kg).");

  private static final String DEFAULT = "kg";

  private StoreFolder() {}

  /** The folder that was named, or the usual one. */
  public static Path in(Arguments arguments, Console console) {
    return console.path(arguments.value(OPTION).orElse(DEFAULT));
  }
}
