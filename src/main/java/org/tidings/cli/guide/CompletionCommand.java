package org.tidings.cli.guide;

import java.util.List;
import java.util.function.Supplier;
import org.tidings.cli.command.Command;
import org.tidings.cli.completion.Shell;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** Prints a script that lets a shell complete commands and options. */
public final class CompletionCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "completion",
          "Print a script that lets your shell complete commands",
          Operands.one(ValueSpec.oneOf("SHELL", Shell.names())),
          List.of(
              new Example(
                  "source <(tidings completion bash)", "Completes in this bash, until it ends."),
              new Example(
                  "tidings completion zsh > ~/.zfunc/_tidings",
                  "Completes in every zsh that has ~/.zfunc in its fpath."),
              new Example(
                  "tidings completion fish > ~/.config/fish/completions/tidings.fish",
                  "Completes in every fish.")),
          List.of("SHELL is one of " + String.join(", ", Shell.names()) + "."),
          List.of());

  private final Supplier<List<Manual>> manuals;

  /** Completes the commands of {@code manuals}. */
  public CompletionCommand(Supplier<List<Manual>> manuals) {
    this.manuals = manuals;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) {
    arguments
        .operand(0)
        .map(Shell::named)
        .ifPresent(shell -> console.answer(shell.script(manuals.get()).stripTrailing()));
    return ExitStatus.DONE;
  }
}
