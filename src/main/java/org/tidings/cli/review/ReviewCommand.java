package org.tidings.cli.review;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tidings.identity.decision.DecisionException;
import org.tidings.identity.decision.DecisionLine;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.decision.Verb;
import org.tidings.query.QueryException;
import org.tidings.query.fact.FactFinder;
import org.tidings.query.graph.Fact;
import org.tidings.query.review.DoubtfulFacts;
import org.tidings.query.review.EntityPair;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Shows what may be wrong, asks, and keeps what a person decides for the builds to come. */
public final class ReviewCommand implements Command {

  private static final int USUAL_LIMIT = 20;

  /** So many pairs are looked at for those that nobody has decided of. */
  private static final int PAIRS = 2_000;

  private static final OptionSpec ABOUT =
      OptionSpec.taking(
          "about", ValueSpec.text("NAME"), "Only the facts about somebody or something.");
  private static final OptionSpec ONLY =
      OptionSpec.taking(
          "only",
          ValueSpec.oneOf("KIND", "pairs", "facts"),
          "Only pairs that may be one, or only facts (default: pairs, then facts).");
  private static final OptionSpec LIMIT =
      OptionSpec.taking(
          "limit",
          ValueSpec.text("N"),
          "How many of each to show at most (default: %d).".formatted(USUAL_LIMIT));
  private static final OptionSpec LIST =
      OptionSpec.flag("list", "Print what there is to decide, and ask nothing.");
  private static final OptionSpec EXPORT =
      OptionSpec.taking(
          "export", ValueSpec.file("FILE"), "Write what was decided to a file (CSV).");
  private static final OptionSpec IMPORT =
      OptionSpec.taking(
          "import", ValueSpec.file("FILE"), "Add the decisions of a file to those of the store.");

  private static final Manual MANUAL =
      new Manual(
          "review",
          "Decide what may be wrong: who is who, and which facts are none",
          Operands.NONE,
          List.of(
              new Example(
                  "tidings review", "Shows pairs that may be one and doubtful facts, and asks."),
              new Example("tidings review --about \"Kim Jong Un\"", "Asks of each fact about him."),
              new Example(
                  "tidings review --export decided.csv",
                  "Writes the decisions, which another store takes by --import.")),
          List.of(
              "Of two entities you say whether they are the same, different, or whether you cannot"
                  + " tell; a fact you reject, accept, or pass over. What was decided is kept by the"
                  + " store, and not asked again. It takes effect when the articles are built again,"
                  + " by the next tidings build of them.",
              "A rejected statement is no plain fact in any article; its evidence stays. An accepted"
                  + " one is a plain fact wherever an article itself asserts it.",
              "The file is that of tidings build --identities: name or IRI, \"same as\", \"different"
                  + " from\" or \"unsure of\", name or IRI; or the IRI of a statement, \"reject\" or"
                  + " \"accept\", and an empty column; then a reason for people. --import refuses a"
                  + " file that contradicts what was decided."),
          List.of(StoreFolder.OPTION, ABOUT, ONLY, LIMIT, LIST, EXPORT, IMPORT));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    if (Stream.of(LIST, EXPORT, IMPORT).filter(arguments::has).count() > 1) {
      throw Failure.usage(
          "review", "--list, --export and --import are different things", "give one of them");
    }
    return StoreFolder.use(arguments, console, store -> run(store, arguments, console));
  }

  private ExitStatus run(GraphStore store, Arguments arguments, Console console)
      throws StoreException, Failure {
    Optional<String> export = arguments.value(EXPORT);
    Optional<String> given = arguments.value(IMPORT);
    if (export.isPresent()) {
      write(store.decisions(), export.get(), console);
      return ExitStatus.DONE;
    }
    Decisions decided = parse(store.decisions());
    if (given.isPresent()) {
      keep(store, decided, imported(given.get(), console), console);
      return ExitStatus.DONE;
    }
    List<EntityPair> pairs = pairs(store, decided, arguments);
    List<Fact> facts = facts(store, decided, arguments);
    ReviewListing listing = new ReviewListing(console.columns());
    if (pairs.isEmpty() && facts.isEmpty()) {
      console.say("There is nothing to decide.");
    } else if (arguments.has(LIST)) {
      pairs.forEach(it -> console.answer(listing.of(it) + "\n"));
      facts.forEach(it -> console.answer(listing.of(it, console.ink()) + "\n"));
    } else {
      ReviewDialogue dialogue = new ReviewDialogue(console, listing);
      keep(store, decided, dialogue.ask(pairs, facts), console);
    }
    return ExitStatus.DONE;
  }

  private static List<EntityPair> pairs(GraphStore store, Decisions decided, Arguments arguments)
      throws StoreException, Failure {
    boolean wanted =
        !arguments.has(ABOUT) && !arguments.value(ONLY).filter("facts"::equals).isPresent();
    return wanted
        ? EntityPair.of(store, PAIRS, it -> !isDecided(it, decided), limit(arguments))
        : List.of();
  }

  private static boolean isDecided(EntityPair pair, Decisions decided) {
    return designations(pair.one())
        .anyMatch(
            one ->
                designations(pair.other())
                    .anyMatch(
                        other -> decided.decide(new DecisionLine(one, Verb.SAME, other, ""))));
  }

  private static Stream<String> designations(EntityPair.Side side) {
    return Stream.of(side.iri(), side.name(), side.called());
  }

  private static List<Fact> facts(GraphStore store, Decisions decided, Arguments arguments)
      throws StoreException, Failure {
    if (arguments.value(ONLY).filter("pairs"::equals).isPresent()) {
      return List.of();
    }
    Set<String> judged = new HashSet<>(decided.statements(Verb.REJECT));
    judged.addAll(decided.statements(Verb.ACCEPT));
    int limit = limit(arguments);
    Optional<String> about = arguments.value(ABOUT);
    if (about.isEmpty()) {
      return DoubtfulFacts.of(store, judged, limit);
    }
    try {
      return new FactFinder(store)
          .find(about.get(), Optional.empty(), Optional.empty(), limit + judged.size()).stream()
              .filter(it -> !judged.contains(it.statement().iri()))
              .limit(limit)
              .toList();
    } catch (QueryException e) {
      throw new Failure(ExitStatus.USAGE, e.action(), e.reason(), e.remedy(), e);
    }
  }

  private static int limit(Arguments arguments) throws Failure {
    return arguments.number(LIMIT, 1).orElse(USUAL_LIMIT);
  }

  private static void keep(
      GraphStore store, Decisions decided, List<DecisionLine> more, Console console)
      throws StoreException, Failure {
    try {
      Decisions all = decided.with(more);
      int fresh = all.size() - decided.size();
      if (fresh > 0) {
        store.keepDecisions(all.text());
      }
      console.say(
          "%s kept.%s"
              .formatted(
                  Amount.of(fresh, "decision is", "decisions are"),
                  fresh > 0 ? " To take effect: tidings build, of the same articles" : ""));
    } catch (DecisionException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot keep the decisions",
          String.valueOf(e.getMessage()),
          "see what was decided, by tidings review --export FILE, and mend one of both",
          e);
    }
  }

  private static Decisions parse(String text) throws Failure {
    try {
      return Decisions.parse(text);
    } catch (DecisionException e) {
      throw unreadable("the decisions that the store keeps", e);
    }
  }

  private static List<DecisionLine> imported(String name, Console console) throws Failure {
    try {
      return new ArrayList<>(Decisions.parse(Files.readString(console.path(name))).lines());
    } catch (DecisionException e) {
      throw unreadable(name, e);
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot read the decisions in " + name,
          e.toString(),
          "name a CSV file in UTF-8",
          e);
    }
  }

  private static Failure unreadable(String what, DecisionException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot use " + what,
        "line %d: %s".formatted(e.line(), e.getMessage()),
        "mend the line; see: tidings help review",
        e);
  }

  private static void write(String text, String name, Console console) throws Failure {
    OutputFile.write(text, name, console);
    console.say("%s: %s".formatted(name, Amount.of(text.lines().count(), "line")));
  }
}
