package org.tidings.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidings.cli.audit.AuditCommand;
import org.tidings.cli.build.BuildCommand;
import org.tidings.cli.build.LocalBuilder;
import org.tidings.cli.command.Command;
import org.tidings.cli.extract.ExtractCommand;
import org.tidings.cli.extract.SentenceExtractor;
import org.tidings.cli.fetch.FetchCommand;
import org.tidings.cli.guide.CompletionCommand;
import org.tidings.cli.guide.HelpCommand;
import org.tidings.cli.guide.VersionCommand;
import org.tidings.cli.handover.ServedBuilder;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.models.ModelSource;
import org.tidings.cli.query.ExportCommand;
import org.tidings.cli.query.NewsCommand;
import org.tidings.cli.query.QueryCommand;
import org.tidings.cli.query.StatsCommand;
import org.tidings.cli.query.WhyCommand;
import org.tidings.cli.read.ReadCommand;
import org.tidings.cli.review.ReviewCommand;
import org.tidings.cli.serve.ServeCommand;
import org.tidings.cli.store.BackupCommand;
import org.tidings.cli.store.CompactCommand;
import org.tidings.cli.store.DoctorCommand;
import org.tidings.cli.store.ForgetCommand;
import org.tidings.cli.store.OntologyShapes;
import org.tidings.cli.store.RestoreCommand;
import org.tidings.cli.store.ValidateCommand;
import org.tidings.query.QueryCatalogue;

/** All that Tidings can be told to do, in the order of the overview. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    List<Command> commands = new ArrayList<>();
    commands.add(new BuildCommand(new LocalBuilder(ModelSource.OF_USER), new ServedBuilder()));
    commands.add(new FetchCommand());
    commands.add(new ReadCommand());
    commands.add(new ExtractCommand(new SentenceExtractor()));
    commands.add(new QueryCommand(QueryCatalogue.ofClassPath()));
    commands.add(new WhyCommand());
    commands.add(new NewsCommand());
    commands.add(new ServeCommand(ModelSource.OF_USER));
    commands.add(new ExportCommand());
    commands.add(new StatsCommand());
    commands.add(new AuditCommand());
    commands.add(new ReviewCommand());
    commands.add(new ForgetCommand());
    commands.add(new ValidateCommand(OntologyShapes::load));
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
