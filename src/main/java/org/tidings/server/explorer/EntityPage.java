package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.fact.EntityProfile;
import org.tidings.server.explore.fact.EntityProfiles;
import org.tidings.server.explore.fact.MostReported;
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
    EntityProfile profile, List<Fact> active, List<Fact> passive, boolean complete)
    implements Page {

  private static final int MOST = 200;
  private static final int LONGEST_IN_HEADING = 40;

  public EntityPage {
    active = List.copyOf(active);
    passive = List.copyOf(passive);
  }

  /** The page of an entity or a thing; empty if the graph says nothing of the node. */
  public static Optional<EntityPage> of(FactReader reader, Node node) {
    MostReported facts = new MostReported(reader);
    return new EntityProfiles(reader)
        .of(node)
        .map(
            profile -> {
              List<Fact> active = facts.about(node, RDF.Nodes.subject, MOST);
              List<Fact> passive = facts.about(node, RDF.Nodes.object, MOST);
              boolean complete = active.size() < MOST && passive.size() < MOST;
              return new EntityPage(profile, active, passive, complete);
            });
  }

  /** Facts with the same relation, the most reported and then the worthiest first. */
  public record Group(String relation, List<Fact> facts) {

    private static final int FIRST = 5;
    private static final Set<String> STATES = Set.of("be", "have", "job title");

    public Group {
      facts = List.copyOf(facts);
    }

    public List<Fact> first() {
      return facts.stream().limit(FIRST).toList();
    }

    public List<Fact> rest() {
      return facts.stream().skip(FIRST).toList();
    }

    /** Whether it tells what somebody is or has, and nothing that happened. */
    boolean isState() {
      return STATES.contains(relation);
    }

    int articles() {
      return facts.stream().mapToInt(Fact::articles).sum();
    }

    double worth() {
      return facts.stream().mapToDouble(Fact::worth).max().orElse(0);
    }
  }

  /** What to call it in a heading: its name, if that is short. */
  public String calling() {
    String label = profile.term().label();
    return label.length() <= LONGEST_IN_HEADING ? label : "it";
  }

  public List<Group> activeGroups() {
    return groups(active.stream().filter(Fact::isTelling));
  }

  public List<Group> passiveGroups() {
    return groups(passive.stream().filter(Fact::isTelling));
  }

  /** What may be read wrongly, or tells little. */
  public List<Group> doubtfulGroups() {
    return groups(Stream.concat(active.stream(), passive.stream()).filter(it -> !it.isTelling()));
  }

  private static List<Group> groups(Stream<Fact> facts) {
    Map<String, List<Fact>> byRelation = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            byRelation.computeIfAbsent(fact.relation().words(), it -> new ArrayList<>()).add(fact));
    return byRelation.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Group::isState)
                .thenComparing(
                    Comparator.comparingInt(Group::articles)
                        .thenComparingDouble(Group::worth)
                        .reversed()))
        .toList();
  }

  @Override
  public String template() {
    return "entity";
  }

  @Override
  public String title() {
    return profile.term().label();
  }

  @Override
  public PageTable table() {
    return Facts.table(Stream.concat(active.stream(), passive.stream()).toList());
  }

  @Override
  public List<String> resources() {
    return List.of(profile.term().iri());
  }
}
