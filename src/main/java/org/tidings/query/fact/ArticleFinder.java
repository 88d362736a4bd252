package org.tidings.query.fact;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;

/** Finds articles by what people know of them: IRI, address, identifier, or the file. */
public final class ArticleFinder {

  private final GraphStore store;

  public ArticleFinder(GraphStore store) {
    this.store = store;
  }

  /**
   * The articles that go by a name, in the order of their IRIs: one, none, or for a file with many
   * articles all of them.
   */
  public List<LedgerEntry> find(String name) throws StoreException {
    Optional<Path> file = path(name).map(ArticleFinder::real);
    return store.ledger().values().stream()
        .filter(entry -> isNamed(entry, name) || isFrom(entry, file))
        .sorted(Comparator.comparing(LedgerEntry::iri))
        .toList();
  }

  private static boolean isNamed(LedgerEntry entry, String name) {
    return entry.iri().equals(name)
        || entry.identifier().equals(name)
        || entry.url().filter(name::equals).isPresent();
  }

  private static boolean isFrom(LedgerEntry entry, Optional<Path> file) {
    return file.isPresent()
        && entry
            .origin()
            .filter(o -> o.getFileName().equals(file.get().getFileName()))
            .filter(o -> real(o).equals(file.get()))
            .isPresent();
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name)).filter(path -> path.getFileName() != null);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  // The file may be gone; then its name has to do.
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
