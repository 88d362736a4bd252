package org.tidings.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidings.cli.build.ArticleBuilder;
import org.tidings.cli.build.BuildCommand;
import org.tidings.cli.build.ExtractCommand;
import org.tidings.cli.build.SentenceExtractor;
import org.tidings.cli.command.Command;
import org.tidings.cli.guide.CompletionCommand;
import org.tidings.cli.guide.HelpCommand;
import org.tidings.cli.guide.VersionCommand;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.store.BackupCommand;
import org.tidings.cli.store.CompactCommand;
import org.tidings.cli.store.DoctorCommand;
import org.tidings.cli.store.RestoreCommand;

/** All that Tidings can be told to do, in the order of the overview. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    List<Command> commands = new ArrayList<>();
    commands.add(new BuildCommand(new ArticleBuilder()));
    commands.add(new ExtractCommand(new SentenceExtractor()));
    commands.add(new CompactCommand());
    commands.add(new BackupCommand());
    commands.add(new RestoreCommand());
    commands.add(new DoctorCommand());
    commands.add(new HelpCommand(() -> manuals(commands)));
    commands.add(new VersionCommand());
    commands.add(new CompletionCommand(() -> manuals(commands)));
    return Collections.unmodifiableList(commands);
  }

  static List<Manual> manuals(List<Command> commands) {
    return commands.stream().map(Command::manual).toList();
  }
}
