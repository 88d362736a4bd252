package org.tidings.cli.store;

import java.util.ArrayList;
import java.util.List;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.words.Arguments;

/** Looks whether everything is there that Tidings needs. */
public final class DoctorCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "doctor",
          "Check that Tidings has what it needs",
          Operands.any(ValueSpec.file("INPUT")),
          List.of(
              new Example(
                  "tidings doctor", "Looks at Java, memory, models, disk, and the store ./kg."),
              new Example(
                  "tidings doctor news/", "Looks also at what would be read of the folder news.")),
          List.of(
              "Each line begins with ok or with bad, and says what to do where it is bad; then the"
                  + " exit code is 1. A store that is not there yet is not bad. Nothing is changed.",
              "Of an INPUT it says how much of it would be read as what, and how much left out for"
                  + " which reason; tidings read shows each."),
          List.of(StoreFolder.OPTION));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    List<Check> checks = new ArrayList<>(new Checkup(StoreFolder.in(arguments, console)).checks());
    arguments.operands().stream().map(new InputCheck(console.in())::of).forEach(checks::add);
    Ink ink = console.ink();
    for (Check check : checks) {
      String mark = check.isGood() ? ink.green("ok ") : ink.red("bad");
      console.answer("%s  %-8s %s".formatted(mark, check.subject(), check.text()));
    }
    return checks.stream().allMatch(Check::isGood) ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }
}
