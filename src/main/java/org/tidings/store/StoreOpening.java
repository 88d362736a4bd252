package org.tidings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.tidings.graph.GraphCheck;
import org.tidings.store.tdb.Generations;
import org.tidings.store.tdb.TdbConnection;

/** Opens the store in a folder after making sure that it is one, and the right one. */
final class StoreOpening {

  // TDB2 gives all openers in a process the same connection; one that closes would cut off the
  // rest.
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final String action;

  StoreOpening(Path directory) {
    this.directory = directory;
    this.action = "cannot open the store " + directory;
  }

  static void release(Path directory) {
    OPEN.remove(key(directory));
  }

  private static Path key(Path directory) {
    return directory.toAbsolutePath().normalize();
  }

  GraphStore open() throws StoreException {
    if (!isDatabase()) {
      throw new StoreException(
          action, "there is no Tidings store", "name the folder of a store, or build one first");
    }
    return connected(Optional.empty());
  }

  GraphStore openOrCreate(String base) throws StoreException {
    checkBase(base);
    if (!isDatabase()) {
      makeFolder();
    }
    return connected(Optional.of(base));
  }

  private void checkBase(String base) throws StoreException {
    Optional<String> problem =
        base.endsWith("/")
            ? GraphCheck.iriSyntaxProblem(base)
            : Optional.of("<%s> does not end with a slash".formatted(base));
    if (problem.isPresent()) {
      throw new StoreException(
          action,
          "the base is unfit: " + problem.get(),
          "choose a base such as http://localhost:3030/");
    }
  }

  boolean isDatabase() throws StoreException {
    try {
      return Generations.exist(directory);
    } catch (IOException e) {
      throw TdbFailure.explain(action, e);
    }
  }

  private void makeFolder() throws StoreException {
    try {
      Files.createDirectories(directory);
      try (Stream<Path> files = Files.list(directory)) {
        if (files.anyMatch(file -> !file.getFileName().toString().equals("tdb.lock"))) {
          throw new StoreException(
              action,
              "the folder holds files, but no Tidings store",
              "name a folder that is empty or not there yet");
        }
      }
    } catch (IOException e) {
      throw TdbFailure.explain(action, e);
    }
  }

  private GraphStore connected(Optional<String> base) throws StoreException {
    if (!OPEN.add(key(directory))) {
      throw new StoreException(
          action, "this process has it open already", "close it before it is opened again");
    }
    boolean done = false;
    try {
      TdbConnection connection = TdbConnection.connect(directory);
      try {
        String found = agreedBase(connection.dataset(), base);
        Generations.deleteOld(directory);
        done = true;
        return GraphStore.of(directory, connection, found);
      } finally {
        if (!done) {
          connection.disconnect();
        }
      }
    } catch (RuntimeException | InternalError | IOException e) {
      throw TdbFailure.explain(action, e);
    } finally {
      if (!done) {
        release(directory);
      }
    }
  }

  /** The store's base, after the store's format and base were found right. */
  private String agreedBase(DatasetGraph dataset, Optional<String> base) throws StoreException {
    Ledger ledger = new Ledger(dataset);
    if (base.isPresent() && Txn.calculateRead(dataset, ledger::isBlank)) {
      Txn.executeWrite(dataset, () -> ledger.found(base.get()));
    }
    String version = Txn.calculateRead(dataset, ledger::formatVersion).orElse("none");
    if (!version.equals(Integer.toString(Ledger.FORMAT_VERSION))) {
      throw new StoreException(
          action,
          "its format is %s, and this Tidings reads format %d"
              .formatted(version, Ledger.FORMAT_VERSION),
          "use the Tidings that wrote it, or build the graph anew in another folder");
    }
    String found = Txn.calculateRead(dataset, ledger::base).orElse("");
    if (base.isPresent() && !base.get().equals(found)) {
      throw new StoreException(
          action,
          "its base is %s and not %s; a base is chosen once".formatted(found, base.get()),
          "use the store with its own base, or build the graph anew in another folder");
    }
    return found;
  }
}
