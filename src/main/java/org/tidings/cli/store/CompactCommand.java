package org.tidings.cli.store;

import java.util.List;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** Gives the disk back what a store no longer uses. */
public final class CompactCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "compact",
          "Make the store smaller on disk",
          Operands.NONE,
          List.of(new Example("tidings compact", "Rewrites ./kg without what is no longer used.")),
          List.of(
              "A store grows with every change, also when articles are forgotten; build compacts it"
                  + " by itself where it is worth it. While it runs there must be room for both the"
                  + " old files and the new. If it is interrupted, the store stays as it was."),
          List.of(StoreFolder.OPTION));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    return StoreFolder.use(
        arguments,
        console,
        store -> {
          long before = store.sizeOnDisk();
          store.compact();
          console.answer(
              "%s: %s, before %s"
                  .formatted(
                      StoreFolder.in(arguments, console),
                      Amount.ofBytes(store.sizeOnDisk()),
                      Amount.ofBytes(before)));
          return ExitStatus.DONE;
        });
  }
}
