package org.tidings.cli.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.GraphOptions;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.models.ParserOption;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** The options of {@code serve} that are about its inbox. */
final class InboxOptions {

  static final OptionSpec INBOX =
      OptionSpec.taking(
          "inbox",
          ValueSpec.folder("DIR"),
          "A folder: what is dropped there is built while the store is served.");

  static final List<OptionSpec> ALL =
      List.of(INBOX, GraphOptions.NO_LINKS, GraphOptions.TYPED_CONFIDENCE, ParserOption.PARSER);

  private InboxOptions() {}

  /**
   * How to build what is dropped, where there is an inbox.
   *
   * @throws Failure if it is no folder, or shares files with the store
   */
  static Optional<BuildRequest> in(Arguments arguments, Console console) throws Failure {
    Optional<String> named = arguments.value(INBOX);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Path store = StoreFolder.in(arguments, console);
    check(named.get(), console.path(named.get()), store);
    return Optional.of(
        new BuildRequest(
            named.stream().toList(),
            store,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            !arguments.has(GraphOptions.NO_LINKS),
            Optional.empty(),
            arguments.share(GraphOptions.TYPED_CONFIDENCE),
            Optional.empty(),
            false,
            false,
            ParserOption.in(arguments),
            false,
            Optional.empty()));
  }

  private static void check(String name, Path inbox, Path store) throws Failure {
    if (!Files.isDirectory(inbox)) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot watch the inbox " + name,
          "there is no such folder",
          "make it: mkdir -p " + name);
    }
    Path here = inbox.toAbsolutePath().normalize();
    Path there = store.toAbsolutePath().normalize();
    if (here.startsWith(there) || there.startsWith(here)) {
      throw new Failure(
          ExitStatus.USAGE,
          "cannot watch the inbox " + name,
          "the store and the inbox are one inside of the other",
          "choose a folder of its own for the inbox");
    }
  }
}
