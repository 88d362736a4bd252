package org.tidings.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the store remembers about an article beside its graph, so that an unchanged article need not
 * be read again and can be found by the names that people know it by.
 *
 * @param iri the article's IRI, which is also the name of its graph
 * @param identifier the article's name as given in the input
 * @param contentFingerprint a hash of the article's content
 * @param configurationFingerprint a hash of everything else that its graph depends on
 * @param origin the file that it came from
 * @param url the address that the article gives for itself
 */
public record LedgerEntry(
    String iri,
    String identifier,
    String contentFingerprint,
    String configurationFingerprint,
    Optional<Path> origin,
    Optional<String> url) {

  public LedgerEntry {
    if (iri.isBlank() || identifier.isBlank()) {
      throw new IllegalArgumentException("an article in the ledger needs an IRI and an identifier");
    }
  }
}
