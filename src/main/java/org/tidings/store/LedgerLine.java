package org.tidings.store;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.Optional;

/** An entry of the ledger as text: a JSON array of everything but the IRI, empty for missing. */
final class LedgerLine {

  private static final Gson JSON = new Gson();

  private LedgerLine() {}

  static String write(LedgerEntry entry) {
    return JSON.toJson(
        new String[] {
          entry.identifier(),
          entry.contentFingerprint(),
          entry.configurationFingerprint(),
          entry.origin().map(Path::toString).orElse(""),
          entry.url().orElse("")
        });
  }

  static LedgerEntry read(String iri, String line) {
    String[] parts = JSON.fromJson(line, String[].class);
    return new LedgerEntry(
        iri,
        parts[0],
        parts[1],
        parts[2].intern(),
        Optional.of(parts[3]).filter(path -> !path.isEmpty()).map(Path::of),
        Optional.of(parts[4]).filter(url -> !url.isEmpty()));
  }
}
