package org.tidings.cli.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.cli.command.Command;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.HelpPage;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.MarkdownPage;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.Overview;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.cli.words.Nearest;

/** Shows the overview, or the page of a command. */
public final class HelpCommand implements Command {

  private static final OptionSpec MARKDOWN =
      OptionSpec.flag("markdown", "Print the page as it stands in src/site/markdown/commands.");

  private static final Manual MANUAL =
      new Manual(
          "help",
          "Show examples and options of a command",
          Operands.oneOrNone(ValueSpec.command("COMMAND")),
          List.of(
              new Example("tidings help", "Lists the commands."),
              new Example("tidings help build", "Shows how to use tidings build.")),
          List.of("The same page is shown by the option --help of every command."),
          List.of(MARKDOWN));

  private final Supplier<List<Manual>> manuals;

  /**
   * Shows the pages of {@code manuals}.
   *
   * @param manuals of all commands, also of this one, in the order of the overview
   */
  public HelpCommand(Supplier<List<Manual>> manuals) {
    this.manuals = manuals;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    Optional<String> command = arguments.operand(0);
    if (command.isEmpty()) {
      Overview overview = new Overview(console.ink(), console.columns(), console.program());
      console.answer(overview.of(manuals.get()));
    } else if (arguments.has(MARKDOWN)) {
      console.answer(MarkdownPage.of(manualOf(command.get())).stripTrailing());
    } else {
      HelpPage page = new HelpPage(console.ink(), console.columns());
      console.answer(page.of(manualOf(command.get())));
    }
    return ExitStatus.DONE;
  }

  private Manual manualOf(String command) throws Failure {
    return manuals.get().stream()
        .filter(manual -> manual.command().equals(command))
        .findFirst()
        .orElseThrow(() -> unknownCommand(command, manuals.get()));
  }

  /** The failure to report for a word that names none of the commands of {@code manuals}. */
  public static Failure unknownCommand(String command, List<Manual> manuals) {
    List<String> known = manuals.stream().map(Manual::command).toList();
    return new Failure(
        ExitStatus.USAGE,
        "unknown command \"%s\"".formatted(command),
        "tidings has no command of this name",
        Nearest.to(command, known)
            .map("did you mean: tidings %s"::formatted)
            .orElse("see: tidings help"));
  }
}
