package org.tidings.query.audit;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts of a sample and what was judged of them.
 *
 * @param items in the order in which they were drawn
 */
public record Audit(List<Item> items) {

  public Audit {
    items = List.copyOf(items);
  }

  /** A fact, and the verdict if there is one already. */
  public record Item(SampledFact fact, Optional<Verdict> verdict) {}

  public Tally all() {
    return tally(items.stream());
  }

  /** Each group of judged facts; bands of confidence in their order, others the largest first. */
  public Map<String, Tally> by(Grouping grouping) {
    Map<String, List<Item>> groups =
        items.stream()
            .filter(it -> it.verdict().isPresent())
            .collect(
                Collectors.groupingBy(
                    it -> grouping.of(it.fact()), TreeMap::new, Collectors.toList()));
    Comparator<Map.Entry<String, List<Item>>> order =
        grouping == Grouping.CONFIDENCE
            ? Map.Entry.<String, List<Item>>comparingByKey().reversed()
            : Comparator.comparing(it -> -it.getValue().size());
    Map<String, Tally> tallies = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(order)
        .forEach(it -> tallies.put(it.getKey(), tally(it.getValue().stream())));
    return Collections.unmodifiableMap(tallies);
  }

  private static Tally tally(Stream<Item> items) {
    return Tally.of(items.flatMap(it -> it.verdict().stream()).toList());
  }
}
