package org.tidings.cli.guide;

import java.util.List;
import org.tidings.cli.command.Command;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.pipeline.Release;

/** Prints the version, and those of what it is built on. */
public final class VersionCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "version",
          "Print the version of Tidings",
          Operands.NONE,
          List.of(new Example("tidings version", "Prints the version, on the first line alone.")),
          List.of("The lines after the first name the versions of Java, Jena and CoreNLP."),
          List.of());

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    Release release = Release.ofThisBuild();
    console.answer("tidings " + release.version());
    console.answer("java " + Runtime.version());
    console.answer("jena " + release.jena());
    console.answer("corenlp " + release.coreNlp());
    return ExitStatus.DONE;
  }
}
