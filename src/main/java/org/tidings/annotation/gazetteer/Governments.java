package org.tidings.annotation.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Cities and buildings that stand for the government that sits there: Moscow, the Kremlin. Capitals
 * of states only. Immutable and thread-safe.
 */
public final class Governments {

  private final Map<String, KnownName> countries;

  private Governments(Map<String, KnownName> countries) {
    this.countries = Map.copyOf(countries);
  }

  /** Reads the table of the class path. */
  public static Governments load() {
    Map<String, KnownName> countries = new HashMap<>();
    for (CSVRecord row : Table.rows("countries.csv")) {
      KnownName country =
          new KnownName(row.get("name"), EntityType.COUNTRY, Table.value(row, "wikipedia"));
      if (row.get("status").equals("state")) {
        Table.value(row, "capital")
            .filter(capital -> !capital.equals(country.name()))
            .ifPresent(capital -> countries.putIfAbsent(key(capital), country));
        Table.values(row, "seats").forEach(seat -> countries.putIfAbsent(key(seat), country));
      }
    }
    return new Governments(countries);
  }

  private static String key(String seat) {
    String lower = seat.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }

  /** The country whose government sits there. */
  public Optional<KnownName> seatedIn(String name) {
    return Optional.ofNullable(countries.get(key(name)));
  }
}
