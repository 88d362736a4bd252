package org.tidings.cli.serve;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.StoreBuilder;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.models.ModelSource;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.query.QueryLimits;
import org.tidings.server.ExplorerServer;
import org.tidings.server.ServerException;
import org.tidings.server.ServerSettings;
import org.tidings.server.handover.AccessToken;
import org.tidings.server.handover.HandOver;
import org.tidings.server.protocol.Credentials;
import org.tidings.server.protocol.Loopback;

/** Shows the graph to browsers and answers SPARQL, until it is told to stop. */
public final class ServeCommand implements Command {

  private static final int USUAL_PORT = 3030;
  private static final int USUAL_TIMEOUT = 30;
  private static final long MOST_ROWS = 100_000;
  private static final String USUAL_HOST = "127.0.0.1";

  private static final OptionSpec PORT =
      OptionSpec.taking(
          "port",
          ValueSpec.text("N"),
          "The port to listen on (default: %d; 0 for any that is free).".formatted(USUAL_PORT));
  private static final OptionSpec HOST =
      OptionSpec.taking(
          "host",
          ValueSpec.text("ADDRESS"),
          "The address to listen on (default: %s, which only this machine reaches)."
              .formatted(USUAL_HOST));
  private static final OptionSpec TIMEOUT =
      OptionSpec.taking(
          "timeout",
          ValueSpec.text("S"),
          "How many seconds a query may take (default: %d).".formatted(USUAL_TIMEOUT));
  private static final OptionSpec PASSWORD_FILE =
      OptionSpec.taking(
          "password-file",
          ValueSpec.file("FILE"),
          "A file with one line name:password, which browsers then ask for. Only its owner may be"
              + " able to read it.");
  private static final OptionSpec OPEN =
      OptionSpec.flag("open", "Let everybody read who can reach the address, without a password.");

  private static final Manual MANUAL =
      new Manual(
          "serve",
          "Show the graph in a browser, and answer SPARQL",
          Operands.NONE,
          List.of(
              new Example(
                  "tidings serve",
                  "Serves ./kg on http://localhost:3030/ until Ctrl-C is pressed."),
              new Example(
                  "tidings serve --store crawl --port 8080 --timeout 10",
                  "Serves another store, on another port, and stops queries after ten seconds."),
              new Example(
                  "tidings serve --inbox drop",
                  "Serves ./kg, and builds the articles that are put into the folder drop"
                      + " meanwhile."),
              new Example(
                  "tidings serve --host 0.0.0.0 --password-file readers.txt",
                  "Serves the whole network, to those who know the name and the password.")),
          List.of(
              "The explorer is at /: search, entities, facts with their sentences, articles,"
                  + " timelines, neighbourhoods, the query catalogue. The SPARQL 1.1 Protocol is at"
                  + " /sparql, the Graph Store Protocol at /data. Nothing can be changed through"
                  + " any of them.",
              "The IRIs of the graph are the addresses of its pages, under the store's base or"
                  + " wherever the server listens; with .ttl, .nt or .jsonld at the end, or by the"
                  + " Accept header, they answer in RDF.",
              "With --inbox a file is taken when it has not changed for a second, and again when it"
                  + " changes; it is left as it is. Names that begin with a dot or end with .part"
                  + " or .tmp are passed over, and so are links: nothing outside of the folder is"
                  + " read. Language models are loaded when the first article comes, which takes"
                  + " some seconds and about a gigabyte of memory. What was left out is said, and"
                  + " shown on the page of sources.",
              "Only one process can have a store open, so other commands have to wait while it is"
                  + " served; but tidings build --via-server hands its articles over to be built"
                  + " here."),
          options());

  private final ModelSource models;

  /** Serves, and builds with {@code models} what comes meanwhile. */
  public ServeCommand(ModelSource models) {
    this.models = models;
  }

  private static List<OptionSpec> options() {
    List<OptionSpec> options =
        new ArrayList<>(List.of(StoreFolder.OPTION, PORT, HOST, TIMEOUT, PASSWORD_FILE, OPEN));
    options.addAll(InboxOptions.ALL);
    return options;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    ServerSettings settings = settings(arguments, console);
    Optional<BuildRequest> inbox = InboxOptions.in(arguments, console);
    console.interruption().heed();
    if (inbox.isPresent()) {
      StoreFolder.make(arguments, console);
    }
    return StoreFolder.use(
        arguments,
        console,
        store -> {
          StoreBuilder builder = new StoreBuilder(models.of(console), console);
          ServedBuilds builds = new ServedBuilds(store, builder, console.interruption());
          Optional<InboxWatch> watch =
              inbox.map(request -> InboxWatch.of(request, builds, console));
          return serve(builds, settings, watch, console);
        });
  }

  private static ExitStatus serve(
      ServedBuilds builds, ServerSettings settings, Optional<InboxWatch> watch, Console console)
      throws Failure {
    try (ExplorerServer server = start(builds, settings)) {
      console.say("Serving %s on %s".formatted(builds.store().directory(), server.address()));
      console.say("SPARQL is at %ssparql. Ctrl-C ends it.".formatted(server.address()));
      if (watch.isPresent()) {
        watch.get().run();
      } else {
        console.interruption().await();
      }
      console.say("Ending.");
      return ExitStatus.INTERRUPTED;
    } catch (ServerException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot listen on %s, port %d".formatted(settings.host(), settings.port()),
          String.valueOf(e.getMessage()),
          "choose another port with --port, or end the program that has this one",
          e);
    }
  }

  // Articles are taken from this machine only, so where that cannot come in, none are.
  private static ExplorerServer start(ServedBuilds builds, ServerSettings settings)
      throws ServerException {
    if (!settings.isReachedByLoopback()) {
      return ExplorerServer.start(builds.store(), settings);
    }
    AccessToken token = AccessToken.random(new SecureRandom());
    return ExplorerServer.start(
        builds.store(), settings, new HandOver(token, new HandedOverBuilds(builds)));
  }

  private static ServerSettings settings(Arguments arguments, Console console) throws Failure {
    String host = arguments.value(HOST).orElse(USUAL_HOST);
    Optional<Credentials> credentials =
        arguments.value(PASSWORD_FILE).isPresent()
            ? Optional.of(PasswordFile.read(console.path(arguments.value(PASSWORD_FILE).get())))
            : Optional.empty();
    if (!Loopback.isLoopback(host) && credentials.isEmpty() && !arguments.has(OPEN)) {
      throw new Failure(
          ExitStatus.USAGE,
          "will not serve on " + host,
          "others can reach that address, and there is no password",
          "give --password-file FILE, or --open if everybody may read");
    }
    Duration timeout = Duration.ofSeconds(arguments.number(TIMEOUT, 1).orElse(USUAL_TIMEOUT));
    return new ServerSettings(
        host, port(arguments), new QueryLimits(timeout, MOST_ROWS), credentials);
  }

  private static int port(Arguments arguments) throws Failure {
    int port = arguments.number(PORT, 0).orElse(USUAL_PORT);
    if (port > 65_535) {
      throw new Failure(
          ExitStatus.USAGE,
          "there is no port " + port,
          "ports go up to 65535",
          "choose a smaller number");
    }
    return port;
  }
}
