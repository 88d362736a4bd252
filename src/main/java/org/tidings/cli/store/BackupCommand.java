package org.tidings.cli.store;

import java.nio.file.Path;
import java.util.List;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** Writes all of a store into one file. */
public final class BackupCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "backup",
          "Write all of the store into one file",
          Operands.one(ValueSpec.file("FILE.nq.gz")),
          List.of(
              new Example("tidings backup kg.nq.gz", "Writes ./kg into the file kg.nq.gz."),
              new Example(
                  "tidings restore kg.nq.gz --store copy", "Makes a store of the file again.")),
          List.of(
              "The file is N-Quads, compressed, with all articles and what the store remembers about"
                  + " them. It appears when it is whole, and replaces an older file of this name."),
          List.of(StoreFolder.OPTION));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    String name = arguments.operands().get(0);
    Path file = console.path(name);
    return StoreFolder.use(
        arguments,
        console,
        store -> {
          store.backup(file);
          console.answer("%s: %s".formatted(name, Amount.of(store.ledger().size(), "article")));
          return ExitStatus.DONE;
        });
  }
}
