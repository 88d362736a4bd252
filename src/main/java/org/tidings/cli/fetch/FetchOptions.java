package org.tidings.cli.fetch;

import java.nio.file.Path;
import java.util.List;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** The options of fetching, some of which {@code build} has too. */
public final class FetchOptions {

  static final OptionSpec INTO =
      OptionSpec.taking(
          "into", ValueSpec.folder("DIR"), "The folder for what is fetched (default: fetched).");

  static final OptionSpec SINCE =
      OptionSpec.taking(
          "since",
          ValueSpec.text("YYYY-MM-DD"),
          "Leave out pages that a feed or a site map says are older.");

  static final OptionSpec HOST =
      OptionSpec.taking(
              "host",
              ValueSpec.text("HOST"),
              "Also fetch what is on this host; \"any\" stands for every host.")
          .repeated();

  static final OptionSpec PAGES =
      OptionSpec.taking(
          "pages",
          ValueSpec.text("N"),
          "The most pages to fetch of each host that feeds and site maps list (default: 500).");

  static final OptionSpec DELAY =
      OptionSpec.taking(
          "delay",
          ValueSpec.text("SECONDS"),
          "The pause between two requests of a host, if it asks for no longer one (default: 1).");

  static final OptionSpec ALLOW_PRIVATE =
      OptionSpec.flag(
          "allow-private", "Also ask hosts of this machine and of private networks, if named.");

  /** All of them. */
  static final List<OptionSpec> ALL = List.of(INTO, SINCE, HOST, PAGES, DELAY, ALLOW_PRIVATE);

  /** Those that {@code build} has too. */
  public static final List<OptionSpec> OF_BUILD = List.of(INTO, HOST, ALLOW_PRIVATE);

  private static final String DEFAULT_FOLDER = "fetched";

  private FetchOptions() {}

  static String folderName(Arguments arguments) {
    return arguments.value(INTO).orElse(DEFAULT_FOLDER);
  }

  static Path folder(Arguments arguments, Console console) {
    return console.path(folderName(arguments));
  }
}
