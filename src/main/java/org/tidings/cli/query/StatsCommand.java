package org.tidings.cli.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.tidings.query.fact.StoreStatistics;

/** Counts what the graph holds. */
public final class StatsCommand implements Command {

  private static final int NAME_COLUMNS = 28;
  private static final int NUMBER_COLUMNS = 12;

  private static final Manual MANUAL =
      new Manual(
          "stats",
          "Count what the graph holds",
          Operands.NONE,
          List.of(new Example("tidings stats", "Prints articles, facts, entities and relations.")),
          List.of(
              "Facts are what an article itself asserts, as certain and not of the future; statements"
                  + " are everything that is stated, also by people, denied or planned. Evidence is"
                  + " counted for each sentence."),
          List.of(StoreFolder.OPTION));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    StoreStatistics statistics = StoreFolder.use(arguments, console, StoreStatistics::of);
    console.answer(text(statistics));
    return ExitStatus.DONE;
  }

  private static String text(StoreStatistics statistics) {
    List<String> lines = new ArrayList<>();
    lines.add(line("articles", statistics.articles()));
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
