package org.tidings.cli.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.fetch.Fetch;
import org.tidings.fetch.FetchOrder;
import org.tidings.fetch.FetchOutcome;
import org.tidings.fetch.FetchReport;
import org.tidings.fetch.FetchResult;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.folder.FetchFolder;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.http.WebClient;
import org.tidings.fetch.http.WebLimits;
import org.tidings.fetch.listing.ListKind;
import org.tidings.pipeline.Release;

/** Fetches as the options say, for {@code fetch} and {@code build}. */
public final class Fetching {

  private static final int USUAL_PAGES = 500;
  private static final int USUAL_DELAY = 1;

  private final Arguments arguments;
  private final Console console;

  public Fetching(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  /** Whether an input is an address of the web. */
  public static boolean isAddress(String input) {
    String start = input.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /**
   * Fetches, and tells how it goes.
   *
   * @param inputs addresses as they were typed
   * @param kind of list that they are
   * @throws Failure if one of them is no address, the folder cannot be used, or nothing was got
   */
  public FetchResult all(List<String> inputs, Optional<ListKind> kind, boolean dryRun)
      throws Failure {
    List<WebAddress> addresses = addresses(inputs);
    Reach reach = new Reach(addresses, hosts(), arguments.has(FetchOptions.ALLOW_PRIVATE));
    FetchOrder order =
        new FetchOrder(
            addresses,
            kind,
            arguments.day(FetchOptions.SINCE),
            arguments.number(FetchOptions.PAGES, 1).orElse(USUAL_PAGES),
            Duration.ofSeconds(arguments.number(FetchOptions.DELAY, 0).orElse(USUAL_DELAY)),
            dryRun);
    FetchProgress progress = new FetchProgress(console, dryRun);
    FetchResult result;
    try {
      result = run(order, reach, progress);
    } catch (FolderException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot fetch into " + FetchOptions.folderName(arguments),
          String.valueOf(e.getMessage()),
          "name another folder with --into, or mend this one",
          e);
    } finally {
      progress.end();
    }
    if (isInVain(result)) {
      throw inVain(inputs, progress.firstProblem());
    }
    return result;
  }

  private List<String> hosts() {
    return arguments.values(FetchOptions.HOST).stream()
        .map(host -> host.toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<WebAddress> addresses(List<String> inputs) throws Failure {
    List<WebAddress> addresses = new ArrayList<>();
    for (String input : inputs) {
      try {
        addresses.add(WebAddress.of(input));
      } catch (AddressException e) {
        throw Failure.usage(
            arguments.command(), "cannot fetch " + input, String.valueOf(e.getMessage()));
      }
    }
    return addresses;
  }

  private FetchResult run(FetchOrder order, Reach reach, FetchProgress progress)
      throws FolderException {
    String software = "Tidings/" + Release.ofThisBuild().version();
    String agent = software + " (+https://w3id.org/tidings)";
    Path path = FetchOptions.folder(arguments, console);
    try (FetchFolder folder =
            order.dryRun()
                ? FetchFolder.look(path)
                : FetchFolder.open(path, console.clock().instant(), software);
        WebClient client =
            new WebClient(agent, reach, WebLimits.DEFAULT, console.interruption()::isRequested)) {
      return new Fetch(
              client,
              reach,
              folder,
              console.clock(),
              new Pauses(console.interruption()),
              progress,
              console.interruption()::isRequested)
          .run(order);
    }
  }

  private static boolean isInVain(FetchResult result) {
    int good =
        result.pages() + result.count(FetchOutcome.LISTED) + result.count(FetchOutcome.WANTED);
    return good == 0 && !result.interrupted();
  }

  private static Failure inVain(List<String> inputs, Optional<FetchReport> problem) {
    String why =
        problem
            .map(it -> inputs.size() == 1 ? it.reason() : it.address() + ": " + it.reason())
            .orElse("nothing came");
    return new Failure(
        ExitStatus.INPUT, "cannot fetch " + String.join(", ", inputs), why, remedy(why));
  }

  private static String remedy(String why) {
    if (why.contains("private network")) {
      return "if you mean it: --allow-private";
    }
    return why.contains("another host")
        ? "if you mean it: --host HOST; see: tidings help fetch"
        : "see whether a browser opens it; then try again";
  }
}
