package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;

/** What is told of an entity or a thing, from each side, in no order. */
public final class EntityFacts {

  private final Map<Aspect, List<Summary>> byAspect = new EnumMap<>(Aspect.class);

  private EntityFacts() {}

  /** All that is told of a node. */
  public static EntityFacts of(Node node, Summaries summaries) {
    EntityFacts facts = new EntityFacts();
    Map<String, Summary> about = new LinkedHashMap<>();
    summaries.about(node).forEach(it -> about.putIfAbsent(it.statement().iri(), it));
    about.values().forEach(it -> facts.add(it, node.toString()));
    summaries.ofVoice(node).forEach(it -> facts.add(Aspect.SAYS, it));
    return facts;
  }

  private void add(Summary it, String self) {
    add(aspect(it, self), it);
    add(Aspect.BY_OUTLET, it);
  }

  private void add(Aspect aspect, Summary it) {
    byAspect.computeIfAbsent(aspect, key -> new ArrayList<>()).add(it);
  }

  private static Aspect aspect(Summary it, String self) {
    if (it.isClaim() && !it.voices().stream().map(Term::iri).allMatch(self::equals)) {
      return Aspect.SAID_ABOUT;
    }
    if (!it.subject().iri().equals(self)) {
      return Aspect.DONE_TO;
    }
    return it.isState() ? Aspect.IS : Aspect.DOES;
  }

  /** What is told from one side. */
  public List<Summary> of(Aspect aspect) {
    return List.copyOf(byAspect.getOrDefault(aspect, List.of()));
  }
}
