package org.tidings.cli.fetch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.command.Command;
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
import org.tidings.fetch.FetchOutcome;
import org.tidings.fetch.FetchResult;
import org.tidings.fetch.listing.ListKind;

/** Fetches pages, and those that feeds and site maps list, to be built offline. */
public final class FetchCommand implements Command {

  private static final OptionSpec FEED =
      OptionSpec.flag("feed", "The addresses are feeds, or pages that offer one.");
  private static final OptionSpec SITEMAP =
      OptionSpec.flag(
          "sitemap", "The addresses are site maps, or sites whose robots.txt names them.");
  private static final OptionSpec DRY_RUN =
      OptionSpec.flag(
          "dry-run", "Ask for feeds and site maps only, print which pages would be fetched.");
  private static final OptionSpec STRICT =
      OptionSpec.flag("strict", "Exit with 1 if an address failed.");

  private static final Manual MANUAL =
      new Manual(
          "fetch",
          "Fetch pages, feeds and site maps",
          Operands.some(ValueSpec.text("URL")),
          List.of(
              new Example(
                  "tidings fetch https://www.example.org/news/treaty.html",
                  "Fetches one page into the folder fetched."),
              new Example(
                  "tidings fetch --feed https://www.example.org/ --into example",
                  "Finds the feed of a page, and fetches what it lists and is not there yet."),
              new Example(
                  "tidings fetch --sitemap https://www.example.org/ --since 2024-11-01",
                  "Fetches the pages of the site maps that robots.txt names, as far as they were"
                      + " changed since that day."),
              new Example(
                  "tidings fetch https://feeds.example.org/rss --host www.example.net --dry-run",
                  "Prints which pages of the feed would be fetched, those on another host too.")),
          List.of(
              "What comes is written to a web archive in the folder, one for each run, and"
                  + " fetched.csv there lists what is known of each address; tidings build DIR"
                  + " reads the archives, offline, as often as you like. Fetching again asks"
                  + " whether pages and feeds have changed, and only takes what has; of a feed or"
                  + " a site map, only pages that are new, or changed as it says, are asked for.",
              "Without --feed and --sitemap, what is there says whether it is a page, a feed or a"
                  + " site map. Pages that are listed are fetched from the hosts of the addresses"
                  + " that you name and from their relatives (www.example.org and"
                  + " feeds.example.org); of other hosts, also where a page was moved to, they are"
                  + " left out and named, unless --host allows them.",
              "Hosts are asked politely: what robots.txt forbids is left out, one request is made"
                  + " at a time, and a pause after each. A host that fails three times in a row is"
                  + " left alone until the next run. Only HTTP and HTTPS are spoken, and hosts of"
                  + " this machine and of private networks not asked without --allow-private."),
          Stream.concat(
                  Stream.of(FEED, SITEMAP),
                  Stream.concat(FetchOptions.ALL.stream(), Stream.of(DRY_RUN, STRICT)))
              .toList());

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    console.interruption().heed();
    boolean dryRun = arguments.has(DRY_RUN);
    FetchResult result =
        new Fetching(arguments, console).all(arguments.operands(), kind(arguments), dryRun);
    if (!dryRun) {
      console.answer(summary(result, FetchOptions.folderName(arguments)));
    }
    if (result.interrupted()) {
      console.say("Interrupted. What was fetched is kept; the same command goes on from here.");
      return ExitStatus.INTERRUPTED;
    }
    if (!dryRun && result.pages() > 0) {
      console.say(whatNext(arguments, console));
    }
    return arguments.has(STRICT) && result.count(FetchOutcome.FAILED) > 0
        ? ExitStatus.FINDINGS
        : ExitStatus.DONE;
  }

  private static Optional<ListKind> kind(Arguments arguments) throws Failure {
    if (arguments.has(FEED) && arguments.has(SITEMAP)) {
      throw Failure.usage(
          "fetch", "cannot read addresses as feeds and as site maps", "only one can be true");
    }
    if (arguments.has(FEED)) {
      return Optional.of(ListKind.FEED);
    }
    return arguments.has(SITEMAP) ? Optional.of(ListKind.SITEMAP) : Optional.empty();
  }

  private static String summary(FetchResult result, String folder) {
    String counts =
        "%s: %s (%s new, %s changed, %s unchanged), %s left out, %s failed"
            .formatted(
                folder,
                Amount.of(result.pages(), "page"),
                Amount.of(result.count(FetchOutcome.ADDED)),
                Amount.of(result.count(FetchOutcome.CHANGED)),
                Amount.of(result.count(FetchOutcome.UNCHANGED)),
                Amount.of(result.count(FetchOutcome.LEFT_OUT)),
                Amount.of(result.count(FetchOutcome.FAILED)));
    return result.pages() == 0 ? counts : counts + "\n" + archives(result);
  }

  private static String archives(FetchResult result) {
    return result.archives().stream()
        .map(archive -> "They are in " + archive)
        .collect(Collectors.joining("\n"));
  }

  private static String whatNext(Arguments arguments, Console console) {
    String line = console.program() + " build " + FetchOptions.folderName(arguments);
    return "Try next:\n  " + console.messageInk().green(line);
  }
}
