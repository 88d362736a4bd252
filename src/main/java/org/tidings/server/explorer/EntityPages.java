package org.tidings.server.explorer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.fact.Aspect;
import org.tidings.server.explore.fact.EntityFacts;
import org.tidings.server.explore.fact.EntityProfile;
import org.tidings.server.explore.fact.EntityProfiles;
import org.tidings.server.explore.fact.FactFilter;
import org.tidings.server.explore.fact.FactGroup;
import org.tidings.server.explore.fact.OutletComparison;
import org.tidings.server.explorer.EntityPage.Group;
import org.tidings.server.page.PageRequest;

/** Makes the page of an entity or a thing: one side of it, narrowed down, part by part. */
public final class EntityPages {

  private static final int BEST = 5;

  private final Summaries summaries;
  private final EntityFacts facts;
  private final FactFilter filter;
  private final PageRequest request;

  private EntityPages(Summaries summaries, Node node, PageRequest request) {
    this.summaries = summaries;
    this.facts = EntityFacts.of(node, summaries);
    this.filter = filter(request);
    this.request = request;
  }

  /** The page that is asked for; empty if the graph says nothing of the node. */
  public static Optional<EntityPage> of(FactReader reader, Node node, PageRequest request) {
    return new EntityProfiles(reader)
        .of(node)
        .map(profile -> new EntityPages(new Summaries(reader), node, request).page(profile));
  }

  /** What a request narrows facts down to. */
  static FactFilter filter(PageRequest request) {
    return new FactFilter(
        request.parameter("relation"),
        request.parameter("outlet"),
        request.period(),
        request.parameter("sure").filter("all"::equals).isPresent());
  }

  private EntityPage page(EntityProfile profile) {
    Map<Aspect, Integer> counts = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      counts.put(aspect, (int) facts.of(aspect).stream().filter(filter::shows).count());
    }
    Aspect aspect = aspect(counts);
    List<Summary> all = facts.of(aspect);
    List<Summary> admitted = all.stream().filter(filter::admits).toList();
    List<Summary> shown = admitted.stream().filter(filter::shows).toList();
    List<FactGroup> groups = FactGroup.of(shown);
    boolean one = filter.relation().isPresent();
    int found = one ? shown.size() : groups.size();
    int start = request.number("start", 0, 0, Math.max(0, found - 1));
    return new EntityPage(
        profile,
        aspect,
        counts,
        filter,
        aspect == Aspect.BY_OUTLET ? List.of() : groups(groups, one, start),
        found,
        start,
        admitted.size() - shown.size(),
        counted(all, it -> Stream.of(it.relation().words())),
        counted(all, it -> it.outlets().stream()),
        aspect == Aspect.BY_OUTLET ? Optional.of(OutletComparison.of(admitted)) : Optional.empty(),
        groups.stream().flatMap(it -> it.facts().stream()).toList(),
        request.parameter("evidence").isPresent());
  }

  /** The side that is asked for, else the first that has something to tell. */
  private Aspect aspect(Map<Aspect, Integer> counts) {
    Optional<String> asked = request.parameter("side");
    return Arrays.stream(Aspect.values())
        .filter(it -> asked.map(it.id()::equals).orElse(counts.getOrDefault(it, 0) > 0))
        .findFirst()
        .orElse(Aspect.DOES);
  }

  private List<Group> groups(List<FactGroup> groups, boolean one, int start) {
    return groups.stream()
        .skip(one ? 0 : start)
        .limit(EntityPage.RELATIONS)
        .map(it -> group(it, one ? start : 0, one ? EntityPage.FACTS : BEST))
        .toList();
  }

  private Group group(FactGroup group, int start, int most) {
    return new Group(
        group.relation(),
        group.facts().stream().skip(start).limit(most).map(summaries::fact).toList(),
        group.facts().size());
  }

  private List<Map.Entry<String, Integer>> counted(
      List<Summary> all, Function<Summary, Stream<String>> names) {
    Map<String, Integer> counts =
        all.stream()
            .filter(filter::shows)
            .flatMap(names)
            .collect(Collectors.toMap(it -> it, it -> 1, Integer::sum, LinkedHashMap::new));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
