package org.tidings.annotation.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Given names and their usual gender. Case matters. Immutable and thread-safe. */
public final class GivenNames {

  private final Map<String, Optional<Gender>> genders;

  private GivenNames(Map<String, Optional<Gender>> genders) {
    this.genders = Map.copyOf(genders);
  }

  /** Reads the table of the class path. */
  public static GivenNames load() {
    Map<String, Optional<Gender>> genders = new HashMap<>();
    for (CSVRecord row : Table.rows("first-names.csv")) {
      genders.put(row.get("name"), Gender.of(row.get("gender")));
    }
    return new GivenNames(genders);
  }

  public boolean contains(String name) {
    return genders.containsKey(name);
  }

  /** The usual gender of who bears the name; empty where both do or it is not known. */
  public Optional<Gender> gender(String name) {
    return Optional.ofNullable(genders.get(name)).flatMap(gender -> gender);
  }
}
