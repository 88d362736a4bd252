package org.tidings.cli.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.InputFailures;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.fetch.FetchOptions;
import org.tidings.cli.fetch.Fetching;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.models.ParserOption;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.fetch.FetchResult;

/** Reads articles into the graph. */
public final class BuildCommand implements Command {

  private static final OptionSpec BASE =
      OptionSpec.taking(
          "base",
          ValueSpec.text("IRI"),
          "Where the IRIs of a new store begin (default: http://localhost:3030/).");
  private static final OptionSpec DATE =
      OptionSpec.taking(
          "date", ValueSpec.text("YYYY-MM-DD"), "The day of articles that tell no day themselves.");
  private static final OptionSpec PUBLISHER =
      OptionSpec.taking(
          "publisher",
          ValueSpec.text("NAME"),
          "The publisher of articles that tell none themselves.");
  private static final OptionSpec IDENTITIES =
      OptionSpec.taking(
          "identities",
          ValueSpec.file("FILE"),
          "What is the same and what is not, as CSV; the store keeps it for later builds.");
  private static final OptionSpec THREADS =
      OptionSpec.taking(
          "threads",
          ValueSpec.text("N"),
          "How many articles to read at once (default: one for each processor)."
              + " The graph is the same for every N.");
  private static final OptionSpec DRY_RUN =
      OptionSpec.flag(
          "dry-run", "Say what would be read, as what, and what not and why; change nothing.");
  private static final OptionSpec PRUNE =
      OptionSpec.flag("prune", "Also forget articles whose file is gone.");
  private static final OptionSpec REPORT =
      OptionSpec.taking(
          "report", ValueSpec.file("FILE"), "Write what became of each article, as JSON Lines.");
  private static final OptionSpec TIMING =
      OptionSpec.flag(
          "timing", "Say at the end, on standard error, what took how long, and the memory used.");
  private static final OptionSpec VIA_SERVER =
      OptionSpec.flag(
          "via-server",
          "Hand the articles over to the tidings serve that has the store open, which builds"
              + " them.");
  private static final OptionSpec STRICT =
      OptionSpec.flag("strict", "Exit with 1 if an article was skipped or failed.");

  private static final Manual MANUAL =
      new Manual(
          "build",
          "Read articles into the graph",
          Operands.some(ValueSpec.file("INPUT")),
          List.of(
              new Example(
                  "tidings build news/", "Reads every article below the folder news into ./kg."),
              new Example(
                  "tidings build page.html notes.txt --date 2024-11-14 --publisher \"The Week\"",
                  "Reads two articles; the day and the publisher hold where they tell none."),
              new Example(
                  "zcat crawl.jsonl.gz | tidings build - --store crawl --report crawl-report.jsonl",
                  "Reads JSON Lines from standard input, and keeps a list of what became of each."),
              new Example(
                  "tidings build CC-NEWS-20241106101530-00001.warc.gz",
                  "Reads the pages of a web archive, each by its address."),
              new Example(
                  "tidings build https://www.example.org/feed.xml",
                  "Fetches what the feed lists into the folder fetched, and builds it."),
              new Example(
                  "tidings build news/ --identities who-is-who.csv",
                  "Joins and parts entities as the file says: Kim Jong-woon,same as,Kim Jong Un,an"
                      + " old spelling")),
          List.of(
              "INPUT is a file, a folder (with all below it), or - for standard input. Plain text"
                  + " (.txt, .md), HTML (.html, .htm), JSON Lines (.jsonl, .ndjson), documents (.pdf,"
                  + " .docx, .odt, .epub) and mails (.eml, .mbox) are read, each also compressed"
                  + " (.gz), and archives of them: web archives (.warc, .warc.gz), ZIP and TAR (.zip,"
                  + " .tar, .tar.gz, .tgz). Where the name does not say, the content does.",
              "An address is fetched first, as tidings fetch does it, with all that it lists if it is"
                  + " a feed or a site map; the archives that have its pages are built.",
              "A line of JSON Lines is an object with text or html, and with id, url, title,"
                  + " author, publisher, date and language where they are known.",
              "An article that is in the graph already and has not changed is not read again; one"
                  + " that has changed replaces what it said before. A build that was interrupted"
                  + " goes on where it stopped when it is run again.",
              "A line of --identities is: name or IRI, \"same as\" or \"different from\", name or"
                  + " IRI, reason. Two that are the same are called as the second. The file holds"
                  + " for this and for later builds, until another is given; an empty one takes it"
                  + " back. What it changes is built again.",
              "While tidings serve has the store open, --via-server hands the articles over to it,"
                  + " on the same machine. They are read here and built there, into the same graph"
                  + " as by a build of its own.",
              "A bad article never stops a build: it is named with the reason, and left out."),
          Stream.concat(
                  Stream.of(
                      StoreFolder.OPTION,
                      BASE,
                      DATE,
                      PUBLISHER,
                      IDENTITIES,
                      GraphOptions.NO_LINKS,
                      GraphOptions.TYPED_CONFIDENCE,
                      THREADS,
                      ParserOption.PARSER,
                      DRY_RUN,
                      PRUNE,
                      REPORT,
                      TIMING,
                      VIA_SERVER,
                      STRICT),
                  FetchOptions.OF_BUILD.stream())
              .toList());

  private final Builder builder;
  private final Builder served;

  /**
   * Builds with {@code builder} in this process, or with {@code served} in another.
   *
   * @param served builds where the user says that a server is to do it
   */
  public BuildCommand(Builder builder, Builder served) {
    this.builder = builder;
    this.served = served;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    console.interruption().heed();
    Builder chosen = chosen(arguments);
    BuildRequest request = request(arguments, console);
    if (console.interruption().isRequested()) {
      return ExitStatus.INTERRUPTED;
    }
    BuildProgress progress = new BuildProgress(console);
    BuildTotals totals;
    try {
      totals =
          chosen.build(request, request.dryRun() ? new DryRunListing(console) : progress, console);
    } finally {
      progress.end();
    }
    if (totals.found() == 0 && totals.forgotten() == 0 && !totals.interrupted()) {
      throw nothingFound(arguments);
    }
    tell(totals, arguments, console);
    return status(totals, arguments.has(STRICT));
  }

  private Builder chosen(Arguments arguments) throws Failure {
    if (!arguments.has(VIA_SERVER)) {
      return builder;
    }
    if (arguments.has(TIMING)) {
      throw Failure.usage(
          "build", "cannot time a build of a server", "its time is not only this build's");
    }
    return served;
  }

  private static BuildRequest request(Arguments arguments, Console console) throws Failure {
    return new BuildRequest(
        inputs(arguments, console),
        StoreFolder.in(arguments, console),
        arguments.value(BASE),
        arguments.day(DATE),
        arguments.value(PUBLISHER),
        !arguments.has(GraphOptions.NO_LINKS),
        arguments.value(IDENTITIES).map(console::path),
        arguments.share(GraphOptions.TYPED_CONFIDENCE),
        arguments.number(THREADS, 1),
        arguments.has(DRY_RUN),
        arguments.has(PRUNE),
        ParserOption.in(arguments),
        arguments.has(TIMING),
        arguments.value(REPORT).map(console::path));
  }

  /** The inputs, with the archives of what was fetched in the place of addresses. */
  private static List<String> inputs(Arguments arguments, Console console) throws Failure {
    List<String> addresses = arguments.operands().stream().filter(Fetching::isAddress).toList();
    if (addresses.isEmpty()) {
      return arguments.operands();
    }
    if (arguments.has(DRY_RUN)) {
      throw Failure.usage(
          "build", "cannot say what would be read of addresses", "use tidings fetch --dry-run");
    }
    FetchResult fetched = new Fetching(arguments, console).all(addresses, Optional.empty(), false);
    List<String> inputs =
        new ArrayList<>(
            arguments.operands().stream().filter(input -> !Fetching.isAddress(input)).toList());
    fetched.archives().forEach(archive -> inputs.add(archive.toString()));
    return inputs;
  }

  private static Failure nothingFound(Arguments arguments) {
    return InputFailures.nothingFound(
        "build",
        arguments.operands(),
        "there is no file in it that looks like an article or an archive of articles");
  }

  private static void tell(BuildTotals totals, Arguments arguments, Console console) {
    String store = StoreFolder.in(arguments, console).toString();
    console.answer(new BuildSummary(totals, store, arguments.has(DRY_RUN)).text());
    if (totals.interrupted()) {
      console.say("Interrupted. What was stored is kept; the same command goes on from here.");
    } else if (totals.changes() > 0 && !arguments.has(DRY_RUN)) {
      console.say(whatNext(arguments, console));
    }
  }

  private static String whatNext(Arguments arguments, Console console) {
    String where = arguments.value(StoreFolder.OPTION).map(dir -> " --store " + dir).orElse("");
    List<String> steps =
        List.of(
            "query who-did-what", "why " + (readsSamples(arguments) ? "Russia ratify" : "NAME"));
    return steps.stream()
        .map(step -> console.messageInk().green(console.program() + " " + step + where))
        .collect(Collectors.joining("\n  ", "Try next:\n  ", ""));
  }

  private static boolean readsSamples(Arguments arguments) {
    return arguments.operands().stream()
        .filter(input -> !Fetching.isAddress(input))
        .anyMatch(input -> Path.of(input).endsWith("samples"));
  }

  private static ExitStatus status(BuildTotals totals, boolean strict) {
    if (totals.interrupted()) {
      return ExitStatus.INTERRUPTED;
    }
    return strict && totals.skipped() + totals.failed() > 0 ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
