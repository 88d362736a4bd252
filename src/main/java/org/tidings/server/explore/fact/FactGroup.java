package org.tidings.server.explore.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidings.query.summary.Summary;

/**
 * Facts with the same relation, the best first.
 *
 * @param relation in words
 */
public record FactGroup(String relation, List<Summary> facts) {

  private static final Comparator<FactGroup> TELLING_FIRST =
      Comparator.comparing(FactGroup::isState)
          .thenComparing(Comparator.comparingInt(FactGroup::sources).reversed())
          .thenComparing(Comparator.comparingDouble(FactGroup::weight).reversed())
          .thenComparing(FactGroup::relation);

  public FactGroup {
    facts = facts.stream().sorted(Summary.FIRST).toList();
  }

  /**
   * Facts by relation: those that tell what happened first, and of these by their independent
   * sources and by what there is of worth.
   */
  public static List<FactGroup> of(Collection<Summary> facts) {
    Map<String, List<Summary>> byRelation =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.relation().words(), LinkedHashMap::new, Collectors.toList()));
    return byRelation.entrySet().stream()
        .map(entry -> new FactGroup(entry.getKey(), entry.getValue()))
        .sorted(TELLING_FIRST)
        .toList();
  }

  private boolean isState() {
    return facts.stream().allMatch(Summary::isState);
  }

  private int sources() {
    return facts.stream().mapToInt(Summary::sources).max().orElse(0);
  }

  private double weight() {
    return facts.stream().filter(Summary::isTelling).mapToDouble(Summary::worth).sum();
  }
}
