package org.tidings.cli.store;

import java.nio.file.Files;
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
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Makes a store of a backup. */
public final class RestoreCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "restore",
          "Make a store of a backup",
          Operands.one(ValueSpec.file("FILE")),
          List.of(
              new Example("tidings restore kg.nq.gz", "Makes the store ./kg, which is not there."),
              new Example(
                  "tidings restore kg.nq.gz --store copy", "Makes the store in the folder copy.")),
          List.of(
              "FILE was written by tidings backup. The folder must be empty or not there: nothing is"
                  + " ever written over. The store is made whole, or not at all."),
          List.of(StoreFolder.OPTION));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    String name = arguments.operands().get(0);
    Path backup = console.path(name);
    if (!Files.isReadable(backup)) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot read the backup " + name,
          Files.exists(backup) ? "it may not be read" : "there is no such file",
          "name a file that tidings backup has written");
    }
    try {
      GraphStore.restore(backup, StoreFolder.in(arguments, console));
    } catch (StoreException e) {
      throw StoreFolder.failure(e);
    }
    return StoreFolder.use(
        arguments,
        console,
        store -> {
          console.answer(
              "%s: %s"
                  .formatted(
                      StoreFolder.in(arguments, console),
                      Amount.of(store.ledger().size(), "article")));
          return ExitStatus.DONE;
        });
  }
}
