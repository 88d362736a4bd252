package org.tidings.cli;

import java.util.List;
import java.util.Optional;
import org.tidings.cli.command.Command;
import org.tidings.cli.guide.HelpCommand;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.AnswerLost;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;
import org.tidings.cli.words.ArgumentParser;
import org.tidings.cli.words.Arguments;

/**
 * Runs the command that the first word names, and turns whatever happens into an exit code. The
 * only place that catches everything.
 */
public final class Main {

  private final Console console;
  private final List<Command> commands;

  /** The program in the given surroundings. */
  public Main(Surroundings surroundings) {
    this(new Console(surroundings), Commands.all());
  }

  Main(Console console, List<Command> commands) {
    this.console = console;
    this.commands = List.copyOf(commands);
  }

  public static void main(String[] args) {
    Console console = new Console(Surroundings.ofProcess());
    GracefulEnd end = GracefulEnd.of(console.interruption());
    ExitStatus status = new Main(console, Commands.all()).run(args);
    end.reached();
    System.exit(status.code());
  }

  /** Runs one command line. Never throws. */
  public ExitStatus run(String... words) {
    boolean debug = List.of(words).contains("--" + Manual.DEBUG.name());
    ErrorReport report = new ErrorReport(console, debug);
    try {
      Call call = call(List.of(words));
      ExitStatus status = call.command().run(call.arguments(), console);
      console.flush();
      return status;
    } catch (Failure failure) {
      flushQuietly();
      return report.failure(failure);
    } catch (Throwable problem) {
      return AnswerLost.behind(problem)
          .map(report::answerLost)
          .orElseGet(() -> report.unexpected(problem));
    }
  }

  /** A command, and the words that it was given. */
  private record Call(Command command, Arguments arguments) {}

  private Call call(List<String> words) throws Failure {
    String first = words.isEmpty() ? "help" : words.get(0);
    if (first.equals("--debug")) {
      return call(words.subList(1, words.size()));
    }
    String name =
        switch (first) {
          case "--help", "-h" -> "help";
          case "--version", "-V" -> "version";
          default -> first;
        };
    Command command =
        find(name).orElseThrow(() -> HelpCommand.unknownCommand(name, Commands.manuals(commands)));
    List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
    Arguments arguments = new ArgumentParser(command.manual()).parse(rest);
    return arguments.has(Manual.HELP) ? call(List.of("help", name)) : new Call(command, arguments);
  }

  private Optional<Command> find(String name) {
    return commands.stream().filter(c -> c.manual().command().equals(name)).findFirst();
  }

  // What was answered before a failure is still an answer, as far as anybody reads it.
  private void flushQuietly() {
    try {
      console.flush();
    } catch (AnswerLost e) {
      return;
    }
  }
}
