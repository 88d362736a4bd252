package org.tidings.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidings.cli.command.Command;
import org.tidings.cli.guide.CompletionCommand;
import org.tidings.cli.guide.HelpCommand;
import org.tidings.cli.guide.VersionCommand;
import org.tidings.cli.manual.Manual;

/** All that Tidings can be told to do, in the order of the overview. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    List<Command> commands = new ArrayList<>();
    commands.add(new HelpCommand(() -> manuals(commands)));
    commands.add(new VersionCommand());
    commands.add(new CompletionCommand(() -> manuals(commands)));
    return Collections.unmodifiableList(commands);
  }

  static List<Manual> manuals(List<Command> commands) {
    return commands.stream().map(Command::manual).toList();
  }
}
