package org.tidings.cli.query;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.OutputFile;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.export.ExportFormat;
import org.tidings.export.GraphExporter;
import org.tidings.export.Scope;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Writes the graph for other tools. */
public final class ExportCommand implements Command {

  private static final OptionSpec FORMAT =
      OptionSpec.taking(
          "format",
          ValueSpec.oneOf(
              "FORMAT", Stream.of(ExportFormat.values()).map(ExportFormat::label).toList()),
          "The syntax (default: what the extension of --output tells, else nquads).");
  private static final OptionSpec OUTPUT =
      OptionSpec.taking(
              "output",
              ValueSpec.file("FILE"),
              "Where to write (default: standard output); compressed if it ends in .gz.")
          .withLetter('o');
  private static final OptionSpec GRAPHS =
      OptionSpec.taking(
          "graphs",
          ValueSpec.oneOf("SCOPE", "all", "facts"),
          "Everything, or only facts, labels, types and links in one graph (default: all).");

  private static final Manual MANUAL =
      new Manual(
          "export",
          "Write the graph as RDF",
          Operands.NONE,
          List.of(
              new Example(
                  "tidings export --output news.ttl --graphs facts",
                  "Writes the facts as Turtle, for tools that know no named graphs."),
              new Example(
                  "tidings export --output news.nq.gz",
                  "Writes everything as N-Quads, a graph for each article, compressed."),
              new Example(
                  "tidings export --format ntriples | grep ratify", "Writes to standard output.")),
          List.of(
              "N-Quads and N-Triples are sorted: the same articles give the same bytes, in whatever"
                  + " order they were read. Turtle and TriG are written as they are read from the"
                  + " store. JSON-LD and RDF/XML need the whole graph in memory. Syntaxes without"
                  + " named graphs get everything as one graph.",
              "A file is there when it is whole, and then replaces an older one of its name."),
          List.of(StoreFolder.OPTION, FORMAT, OUTPUT, GRAPHS));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    ExportFormat format = format(arguments);
    Scope scope =
        arguments
            .value(GRAPHS)
            .map(name -> Scope.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Scope.ALL);
    return StoreFolder.use(
        arguments,
        console,
        store -> {
          Optional<String> output = arguments.value(OUTPUT);
          if (output.isEmpty()) {
            toStandardOutput(store, format, scope, console);
          } else {
            long written = toFile(store, format, scope, output.get(), console);
            String noun = format.hasNamedGraphs() && scope == Scope.ALL ? "quad" : "triple";
            console.say("%s: %s".formatted(output.get(), Amount.of(written, noun)));
          }
          return ExitStatus.DONE;
        });
  }

  private static ExportFormat format(Arguments arguments) throws Failure {
    Optional<ExportFormat> named = arguments.value(FORMAT).flatMap(ExportFormat::named);
    if (named.isPresent() || !arguments.has(OUTPUT)) {
      return named.orElse(ExportFormat.NQUADS);
    }
    String output = arguments.value(OUTPUT).orElseThrow();
    return ExportFormat.ofFileName(output)
        .orElseThrow(
            () ->
                arguments.wrongValue(
                    OUTPUT, output, "its extension tells no syntax; name one by --format"));
  }

  private static void toStandardOutput(
      GraphStore store, ExportFormat format, Scope scope, Console console)
      throws StoreException, Failure {
    try {
      new GraphExporter(console.temporary()).export(store, format, scope, console.answerStream());
    } catch (IOException e) {
      throw unwritable("to standard output", e);
    }
  }

  private static long toFile(
      GraphStore store, ExportFormat format, Scope scope, String name, Console console)
      throws StoreException, Failure {
    try (OutputFile file = OutputFile.open(console.path(name))) {
      long written =
          new GraphExporter(console.temporary()).export(store, format, scope, file.stream());
      file.complete();
      return written;
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static Failure unwritable(String where, IOException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot write " + where,
        e.toString(),
        "make room, or name a file in a folder that is there and may be written",
        e);
  }
}
