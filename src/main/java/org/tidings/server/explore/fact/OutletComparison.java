package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summary;

/**
 * Who reports what.
 *
 * @param shared facts of at least two independent outlets, those with the most first
 * @param outlets those with the most facts first
 */
public record OutletComparison(List<Summary> shared, List<Outlet> outlets) {

  private static final int MOST_SHARED = 20;
  private static final int MOST_ALONE = 5;
  private static final int MOST_QUOTED = 6;

  public OutletComparison {
    shared = List.copyOf(shared);
    outlets = List.copyOf(outlets);
  }

  /**
   * One outlet.
   *
   * @param facts how many it reports
   * @param alone how many no other outlet reports
   * @param best the best of these
   * @param quoted who is quoted there most
   */
  public record Outlet(
      String name, int articles, int facts, int alone, List<Summary> best, List<Term> quoted) {

    public Outlet {
      best = List.copyOf(best);
      quoted = List.copyOf(quoted);
    }
  }

  /** The comparison of what outlets tell with some facts, which may be claims. */
  public static OutletComparison of(Collection<Summary> facts) {
    Map<String, List<Summary>> byOutlet = new HashMap<>();
    facts.forEach(
        it ->
            it.outlets()
                .forEach(name -> byOutlet.computeIfAbsent(name, k -> new ArrayList<>()).add(it)));
    return new OutletComparison(
        shared(facts),
        byOutlet.entrySet().stream()
            .map(entry -> outlet(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt(Outlet::facts).reversed().thenComparing(Outlet::name))
            .toList());
  }

  /** What happened; what somebody is only where nothing else is shared. */
  private static List<Summary> shared(Collection<Summary> facts) {
    List<Summary> shared =
        facts.stream()
            .filter(it -> it.sources() > 1 && it.isTelling())
            .sorted(Comparator.comparing(Summary::isState).thenComparing(Summary.FIRST))
            .limit(MOST_SHARED)
            .toList();
    List<Summary> events = shared.stream().filter(it -> !it.isState()).toList();
    return events.isEmpty() ? shared : events;
  }

  private static Outlet outlet(String name, List<Summary> facts) {
    List<Summary> alone =
        facts.stream().filter(it -> it.outlets().size() == 1).sorted(Summary.FIRST).toList();
    return new Outlet(
        name,
        (int)
            facts.stream()
                .flatMap(it -> it.articles().stream())
                .filter(it -> it.publisher().equals(name))
                .map(Source::iri)
                .distinct()
                .count(),
        facts.size(),
        alone.size(),
        alone.stream().filter(it -> it.isTelling() && !it.isState()).limit(MOST_ALONE).toList(),
        quoted(facts));
  }

  private static List<Term> quoted(List<Summary> facts) {
    Map<Term, Long> times =
        facts.stream()
            .flatMap(it -> it.voices().stream())
            .filter(Term::isEntity)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Term, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().label()))
        .limit(MOST_QUOTED)
        .map(entry -> entry.getKey())
        .toList();
  }
}
