package org.tidings.server.explorer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidings.server.explore.fact.FactLine;
import org.tidings.server.explore.fact.Profile;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * What is known of an entity or a thing.
 *
 * @param active facts that it is the subject of
 * @param passive facts that it is the object of
 * @param complete whether these are all facts
 */
public record EntityPage(
    Profile profile, List<FactLine> active, List<FactLine> passive, boolean complete)
    implements Page {

  public EntityPage {
    active = List.copyOf(active);
    passive = List.copyOf(passive);
  }

  /** Facts with the same relation, the most reported first. */
  public record Group(String relation, List<FactLine> facts) {

    private static final int FIRST = 5;

    public Group {
      facts = List.copyOf(facts);
    }

    public List<FactLine> first() {
      return facts.stream().limit(FIRST).toList();
    }

    public List<FactLine> rest() {
      return facts.stream().skip(FIRST).toList();
    }

    int articles() {
      return facts.stream().mapToInt(FactLine::articles).sum();
    }
  }

  public List<Group> activeGroups() {
    return groups(active);
  }

  public List<Group> passiveGroups() {
    return groups(passive);
  }

  private static List<Group> groups(List<FactLine> facts) {
    Map<String, List<FactLine>> byRelation = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            byRelation
                .computeIfAbsent(fact.relation().label(), it -> new java.util.ArrayList<>())
                .add(fact));
    return byRelation.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Group::articles).reversed())
        .toList();
  }

  @Override
  public String template() {
    return "entity";
  }

  @Override
  public String title() {
    return profile.ref().label();
  }

  @Override
  public PageTable table() {
    return Facts.table(Stream.concat(active.stream(), passive.stream()).toList());
  }

  @Override
  public List<String> resources() {
    return List.of(profile.ref().iri());
  }
}
