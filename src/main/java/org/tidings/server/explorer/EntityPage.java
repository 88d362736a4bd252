package org.tidings.server.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.fact.Aspect;
import org.tidings.server.explore.fact.EntityProfile;
import org.tidings.server.explore.fact.FactFilter;
import org.tidings.server.explore.fact.OutletComparison;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * What is known of an entity or a thing, from one side.
 *
 * @param counts how many facts each side has, without those that are less sure
 * @param groups the facts shown, by relation
 * @param found how many relations there are, or facts if one relation was asked for
 * @param start the first of these that is shown
 * @param unsure how many facts are not shown because they are less sure or of little worth
 * @param relations how many facts each relation has
 * @param outlets how many facts each outlet has
 * @param comparison of the outlets, where that is asked for
 * @param facts all that were found, for the table
 * @param withEvidence whether RDF has the facts that were found, with their evidence, too
 */
public record EntityPage(
    EntityProfile profile,
    Aspect aspect,
    Map<Aspect, Integer> counts,
    FactFilter filter,
    List<Group> groups,
    int found,
    int start,
    int unsure,
    List<Map.Entry<String, Integer>> relations,
    List<Map.Entry<String, Integer>> outlets,
    Optional<OutletComparison> comparison,
    List<Summary> facts,
    boolean withEvidence)
    implements Page {

  /** So many relations are on a page, with the best facts of each. */
  static final int RELATIONS = 12;

  /** So many facts are on a page, where one relation is asked for. */
  static final int FACTS = 40;

  private static final int LONGEST_IN_HEADING = 40;

  public EntityPage {
    groups = List.copyOf(groups);
    facts = List.copyOf(facts);
  }

  /**
   * Facts with the same relation.
   *
   * @param facts the ones shown, with their sentences
   * @param found how many there are
   */
  public record Group(String relation, List<Fact> facts, int found) {

    public Group {
      facts = List.copyOf(facts);
    }
  }

  /** How many relations or facts a page has. */
  public int step() {
    return filter.relation().isPresent() ? FACTS : RELATIONS;
  }

  /** What to call it in a heading: its name, if that is short. */
  public String calling() {
    String label = profile.term().label();
    boolean person = profile.term().kind() == NodeKind.PERSON;
    return label.length() <= LONGEST_IN_HEADING ? label : person ? "they" : "it";
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
    return SummaryTable.of(facts);
  }

  @Override
  public List<String> resources() {
    Stream<String> statements =
        facts.stream().flatMap(it -> it.statements().stream()).map(it -> it.getURI());
    return Stream.concat(
            Stream.of(profile.term().iri()), withEvidence ? statements : Stream.empty())
        .toList();
  }
}
