package org.tidings.annotation.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Heads of state and government by last name, as of a stated date. Immutable and thread-safe. */
public final class WorldLeaders {

  private static final Set<String> FAMILY_FIRST = Set.of("CN", "KH", "KP", "KR", "TW", "VN");

  private final Map<String, List<Leader>> byLastName;

  private WorldLeaders(Map<String, List<Leader>> byLastName) {
    this.byLastName = Map.copyOf(byLastName);
  }

  /** The table of the class path, read once. */
  public static WorldLeaders load() {
    return Loaded.LEADERS;
  }

  private static final class Loaded {
    static final WorldLeaders LEADERS = read();
  }

  private static WorldLeaders read() {
    Map<String, String> countries = new HashMap<>();
    for (CSVRecord row : Table.rows("countries.csv")) {
      countries.put(row.get("iso"), row.get("name"));
    }
    Map<String, List<Leader>> byLastName = new HashMap<>();
    for (CSVRecord row : Table.rows("leaders.csv")) {
      Leader leader =
          new Leader(
              row.get("person"),
              row.get("office"),
              Table.value(row, "country").map(code -> countries.getOrDefault(code, code)),
              Table.value(row, "wikipedia"),
              row.get("from"),
              Table.value(row, "to"));
      byLastName.computeIfAbsent(lastName(row), key -> new ArrayList<>(1)).add(leader);
    }
    byLastName.replaceAll((name, leaders) -> List.copyOf(leaders));
    return new WorldLeaders(byLastName);
  }

  // Where names begin with the family name.
  private static String lastName(CSVRecord row) {
    String[] words = row.get("person").toLowerCase(Locale.ROOT).split(" ", -1);
    return FAMILY_FIRST.contains(row.get("country")) ? words[0] : words[words.length - 1];
  }

  /** The terms of everybody of that last name, in any case. */
  public List<Leader> called(String lastName) {
    return byLastName.getOrDefault(lastName.toLowerCase(Locale.ROOT), List.of());
  }
}
