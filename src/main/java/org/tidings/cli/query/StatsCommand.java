package org.tidings.cli.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidings.cli.command.Command;
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
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.ambiguity.Ambiguities;
import org.tidings.query.format.AnswerFormat;
import org.tidings.query.format.AnswerWriter;
import org.tidings.query.survey.StoreStatistics;

/** Counts what the graph holds. */
public final class StatsCommand implements Command {

  private static final int NAME_COLUMNS = 28;
  private static final int NUMBER_COLUMNS = 12;

  private static final int USUAL_CANDIDATES = 50;

  private static final OptionSpec AMBIGUOUS =
      OptionSpec.flag("ambiguous", "List entities that may be one, instead of counting.");
  private static final OptionSpec FORMAT =
      OptionSpec.taking(
          "format",
          ValueSpec.oneOf(
              "FORMAT",
              Stream.of(AnswerFormat.values())
                  .filter(format -> !format.isForGraphs())
                  .map(AnswerFormat::label)
                  .toList()),
          "How to print the list of --ambiguous (default: table).");
  private static final OptionSpec LIMIT =
      OptionSpec.taking(
          "limit",
          ValueSpec.text("N"),
          "How many candidates of --ambiguous to print at most (default: %d)."
              .formatted(USUAL_CANDIDATES));

  private static final Manual MANUAL =
      new Manual(
          "stats",
          "Count what the graph holds",
          Operands.NONE,
          List.of(
              new Example("tidings stats", "Prints articles, facts, entities and relations."),
              new Example(
                  "tidings stats --ambiguous",
                  "Lists entities that may be one, with a sentence for each."),
              new Example(
                  "tidings stats --ambiguous --format csv > look-at.csv",
                  "Writes them to a file, with their IRIs.")),
          List.of(
              "Facts are what an article itself asserts, as certain and not of the future;"
                  + " statements are everything that is stated, also by people, denied or planned."
                  + " Evidence is counted for each sentence.",
              "Candidates are names with two kinds, names that differ in a letter, and persons of"
                  + " the same last name. What you know of them goes into a file for tidings build"
                  + " --identities."),
          List.of(StoreFolder.OPTION, AMBIGUOUS, FORMAT, LIMIT));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    if (arguments.has(AMBIGUOUS)) {
      listAmbiguous(arguments, console);
      return ExitStatus.DONE;
    }
    for (OptionSpec option : List.of(FORMAT, LIMIT)) {
      if (arguments.has(option)) {
        throw Failure.usage(
            "stats",
            "--%s is for --ambiguous".formatted(option.name()),
            "the counts are plain text");
      }
    }
    StoreStatistics statistics = StoreFolder.use(arguments, console, StoreStatistics::of);
    console.answer(text(statistics));
    return ExitStatus.DONE;
  }

  private static void listAmbiguous(Arguments arguments, Console console) throws Failure {
    int most = arguments.number(LIMIT, 1).orElse(USUAL_CANDIDATES);
    AnswerFormat format =
        arguments.value(FORMAT).flatMap(AnswerFormat::named).orElse(AnswerFormat.TABLE);
    int width = console.isAnswerRead() ? console.columns() : 0;
    StoreFolder.use(
        arguments,
        console,
        store -> {
          AnswerWriter writer = new AnswerWriter(format, width, Namespaces.under(store.base()));
          writer.write(Ambiguities.of(store, most), console.answerStream());
          return ExitStatus.DONE;
        });
  }

  private static String text(StoreStatistics statistics) {
    List<String> lines = new ArrayList<>();
    lines.add(line("articles", statistics.articles()));
    lines.add(line("  near copies", statistics.nearCopies()));
    lines.add(line("sentences", statistics.sentences()));
    lines.add(line("facts", statistics.plainFacts()));
    lines.add(line("statements", statistics.statements()));
    lines.add(line("evidence", statistics.evidence()));
    addAll(lines, "entities by kind", statistics.entitiesByKind());
    addAll(lines, "top relations", statistics.topRelations());
    lines.add(line("on disk", Amount.ofBytes(statistics.bytesOnDisk())));
    return String.join("\n", lines);
  }

  private static void addAll(List<String> lines, String title, Map<String, Long> counts) {
    lines.add(title);
    counts.forEach((name, count) -> lines.add(line("  " + name.replace('_', ' '), count)));
  }

  private static String line(String name, long count) {
    return line(name, Amount.of(count));
  }

  private static String line(String name, String amount) {
    String gap = " ".repeat(Math.max(1, NAME_COLUMNS - name.length()));
    return name + gap + " ".repeat(Math.max(0, NUMBER_COLUMNS - amount.length())) + amount;
  }
}
