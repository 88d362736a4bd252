package org.tidings.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
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
import org.tidings.cli.query.FactListing;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.query.audit.Audit;
import org.tidings.query.audit.AuditSheet;
import org.tidings.query.audit.FactSample;
import org.tidings.query.audit.Grouping;
import org.tidings.query.audit.MalformedSheetException;
import org.tidings.query.audit.SampledFact;
import org.tidings.query.graph.Fact;

/** Draws facts, has a person judge them, and says what share of the graph is right. */
public final class AuditCommand implements Command {

  private static final int USUAL_SAMPLE = 50;
  private static final int USUAL_SEED = 1;

  private static final OptionSpec SAMPLE =
      OptionSpec.taking(
          "sample",
          ValueSpec.text("N"),
          "How many facts to draw (default: %d).".formatted(USUAL_SAMPLE));
  private static final OptionSpec BY =
      OptionSpec.taking(
          "by",
          ValueSpec.oneOf("GROUP", Grouping.labels()),
          "Also count for each relation, rule or outlet; by confidence is always counted.");
  private static final OptionSpec SEED =
      OptionSpec.taking(
          "seed",
          ValueSpec.text("N"),
          "Another number draws other facts (default: %d).".formatted(USUAL_SEED));
  private static final OptionSpec WRITE =
      OptionSpec.taking(
          "write",
          ValueSpec.file("FILE"),
          "Write the facts to a table (CSV) to be filled in, and ask nothing.");
  private static final OptionSpec JUDGED =
      OptionSpec.taking(
          "judged", ValueSpec.file("FILE"), "Read the table that was filled in; needs no graph.");
  private static final OptionSpec KEEP =
      OptionSpec.taking(
          "keep",
          ValueSpec.file("FILE"),
          "Write what is answered at the terminal to a table that --judged reads.");

  private static final Manual MANUAL =
      new Manual(
          "audit",
          "Judge a sample of the facts, and see how many are right",
          Operands.NONE,
          List.of(
              new Example("tidings audit", "Shows 50 facts, one after the other, and asks."),
              new Example(
                  "tidings audit --sample 200 --write audit.csv",
                  "Writes 200 facts with their sentences to a table."),
              new Example(
                  "tidings audit --judged audit.csv --by rule",
                  "Reads what was filled in, and counts for each rule.")),
          List.of(
              "Facts are drawn at random from those that the graph asserts. The same seed draws the"
                  + " same facts of the same graph. A fact is right if its sentences say so, and"
                  + " worth having if somebody who sees only the fact would look it up.",
              "Precision is the share of right facts among those that are right or wrong; what is"
                  + " unsure is left out. Behind it stands between which shares that of the whole"
                  + " graph lies, 95 times in 100 (Wilson's interval): 50 facts tell within some 10"
                  + " per cent, 400 within 4.",
              "In the table, \"right\" is yes, no or unsure, and \"worth_having\" yes, no or empty;"
                  + " rows that are not filled in do not count. A cell that a spreadsheet would take"
                  + " for a formula has an apostrophe before it."),
          List.of(StoreFolder.OPTION, SAMPLE, BY, SEED, WRITE, JUDGED, KEEP));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    check(arguments);
    Optional<Grouping> by = arguments.value(BY).flatMap(Grouping::named);
    if (arguments.has(JUDGED)) {
      return report(read(arguments.value(JUDGED).orElseThrow(), console), by, console);
    }
    int sample = arguments.number(SAMPLE, 1).orElse(USUAL_SAMPLE);
    int seed = arguments.number(SEED, 0).orElse(USUAL_SEED);
    List<Fact> facts =
        StoreFolder.use(arguments, console, store -> new FactSample(seed).draw(store, sample));
    if (facts.size() < sample) {
      console.say("The graph has only %s.".formatted(Amount.of(facts.size(), "fact")));
    }
    if (arguments.has(WRITE)) {
      List<Audit.Item> items =
          facts.stream().map(it -> new Audit.Item(SampledFact.of(it), Optional.empty())).toList();
      write(new Audit(items), arguments.value(WRITE).orElseThrow(), console);
      return ExitStatus.DONE;
    }
    FactListing listing = new FactListing(console.messageInk(), console.columns());
    Audit audit = new AuditDialogue(console, listing).ask(facts);
    if (arguments.has(KEEP)) {
      write(audit, arguments.value(KEEP).orElseThrow(), console);
    }
    return report(audit, by, console);
  }

  private static void check(Arguments arguments) throws Failure {
    for (OptionSpec other : List.of(SAMPLE, SEED, WRITE, KEEP)) {
      if (arguments.has(JUDGED) && arguments.has(other)) {
        throw Failure.usage(
            "audit",
            "--%s draws no facts, so that --%s has no meaning"
                .formatted(JUDGED.name(), other.name()),
            "give one of them");
      }
    }
    if (arguments.has(WRITE) && arguments.has(KEEP)) {
      throw Failure.usage(
          "audit", "--write asks nothing, so that there is nothing to --keep", "give one of them");
    }
  }

  private static ExitStatus report(Audit audit, Optional<Grouping> by, Console console) {
    if (audit.all().judged() == 0) {
      console.say("Nothing was judged.");
      return ExitStatus.FINDINGS;
    }
    console.answer(new AuditReport(audit).text(by));
    return ExitStatus.DONE;
  }

  private static Audit read(String name, Console console) throws Failure {
    try (BufferedReader in = Files.newBufferedReader(console.path(name), StandardCharsets.UTF_8)) {
      return AuditSheet.read(in);
    } catch (MalformedSheetException e) {
      throw unreadable(name, String.valueOf(e.getMessage()), "mend the table, saved as CSV", e);
    } catch (IOException e) {
      throw unreadable(name, e.toString(), "name the file that was filled in", e);
    }
  }

  private static Failure unreadable(String name, String why, String remedy, Exception e) {
    return new Failure(ExitStatus.INPUT, "cannot read the judgements in " + name, why, remedy, e);
  }

  private static void write(Audit audit, String name, Console console) throws Failure {
    StringWriter text = new StringWriter();
    try {
      AuditSheet.write(audit, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OutputFile.write(text.toString(), name, console);
    console.say("%s: %s".formatted(name, Amount.of(audit.items().size(), "fact")));
  }
}
