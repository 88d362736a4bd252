package org.tidings.cli.command;

import java.nio.file.Path;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;
import org.tidings.story.summary.SummaryUpdate;

/** The option that says where the graph is, the same for all commands, and the store there. */
public final class StoreFolder {

  public static final OptionSpec OPTION =
      OptionSpec.taking(
          "store", ValueSpec.folder("DIR"), "The folder that holds the graph (default: kg).");

  /** Where the IRIs of a new store begin, if nothing else is said. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String DEFAULT = "kg";

  private StoreFolder() {}

  /** The folder that was named, or the usual one. */
  public static Path in(Arguments arguments, Console console) {
    return console.path(arguments.value(OPTION).orElse(DEFAULT));
  }

  /**
   * Does some work with the store in the folder, which must be there, and closes it.
   *
   * @throws Failure if the store cannot be opened, or the work fails
   */
  public static <T> T use(Arguments arguments, Console console, StoreWork<T> work) throws Failure {
    try (GraphStore store = GraphStore.open(in(arguments, console))) {
      // Only a build that was killed, or the store of an older version, leaves something to do.
      new SummaryUpdate(store).catchUp();
      return work.with(store);
    } catch (StoreException e) {
      throw failure(e);
    }
  }

  /**
   * Makes an empty store in the folder, if there is none.
   *
   * @throws Failure if it cannot be made
   */
  public static void make(Arguments arguments, Console console) throws Failure {
    Path folder = in(arguments, console);
    try {
      if (!GraphStore.isThere(folder)) {
        GraphStore.openOrCreate(folder, DEFAULT_BASE).close();
      }
    } catch (StoreException e) {
      throw failure(e);
    }
  }

  /** The failure to report where a store fails. */
  public static Failure failure(StoreException e) {
    return new Failure(ExitStatus.STORE, e.action(), e.reason(), e.remedy(), e);
  }

  /** What is to be done with an open store. */
  @FunctionalInterface
  public interface StoreWork<T> {
    T with(GraphStore store) throws StoreException, Failure;
  }
}
