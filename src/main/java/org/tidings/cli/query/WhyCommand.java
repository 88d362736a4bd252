package org.tidings.cli.query;

import java.util.List;
import java.util.stream.Collectors;
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
import org.tidings.query.QueryException;
import org.tidings.query.fact.FactFinder;
import org.tidings.query.graph.Fact;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Shows facts, and every sentence behind each of them. */
public final class WhyCommand implements Command {

  private static final int USUAL_LIMIT = 10;

  private static final OptionSpec LIMIT =
      OptionSpec.taking(
          "limit",
          ValueSpec.text("N"),
          "How many facts to show at most (default: %d).".formatted(USUAL_LIMIT));

  private static final Manual MANUAL =
      new Manual(
          "why",
          "Show a fact, and every sentence behind it",
          new Operands("SUBJECT [RELATION [OBJECT]]", 1, 3, ValueSpec.text("NAME")),
          List.of(
              new Example(
                  "tidings why Russia ratify", "Shows what Russia ratified, and who says so."),
              new Example(
                  "tidings why \"Kim Jong Un\"", "Shows the ten best attested facts about him."),
              new Example(
                  "tidings why \"North Korea\" send soldiers --limit 3",
                  "Shows at most three facts with these words.")),
          List.of(
              "A name is a label as it was written, or an IRI. Facts that match exactly come first,"
                  + " and of these the ones with more evidence.",
              "Below a fact stands each sentence that states or denies it, with its further arguments"
                  + " (\"with Russia; in Geneva\"), the article, its day and publisher, who says it,"
                  + " whether it is affirmed, how certain it is, and how sure Tidings is to have read"
                  + " it rightly."),
          List.of(StoreFolder.OPTION, LIMIT));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    int limit = arguments.number(LIMIT, 1).orElse(USUAL_LIMIT);
    List<Fact> facts =
        StoreFolder.use(arguments, console, store -> find(store, arguments, limit + 1));
    FactListing page = new FactListing(console.ink(), console.columns());
    if (facts.isEmpty()) {
      console.say("No fact matches %s.".formatted(String.join(" - ", arguments.operands())));
    } else {
      console.answer(facts.stream().limit(limit).map(page::of).collect(Collectors.joining("\n\n")));
    }
    if (facts.size() > limit) {
      console.say(
          "There is more; only the first %s shown. For more: --limit N"
              .formatted(Amount.of(limit, "fact is", "facts are")));
    }
    return ExitStatus.DONE;
  }

  private static List<Fact> find(GraphStore store, Arguments arguments, int limit)
      throws StoreException, Failure {
    try {
      return new FactFinder(store)
          .find(arguments.operands().get(0), arguments.operand(1), arguments.operand(2), limit);
    } catch (QueryException e) {
      throw Asking.failure(e);
    }
  }
}
