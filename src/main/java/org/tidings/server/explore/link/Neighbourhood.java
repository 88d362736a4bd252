package org.tidings.server.explore.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;

/** Finds who has to do with an entity: the most reported first, and no more than can be seen. */
public record Neighbourhood(Summaries summaries) {

  private static final int MOST_FACTS = 300;

  /**
   * The facts between some entities and others.
   *
   * @param centres IRIs, the first one's neighbours first
   * @param relation the only relation that counts
   * @param most how many entities there may be
   */
  public List<Summary> round(List<String> centres, Optional<String> relation, int most) {
    Set<String> nodes = new LinkedHashSet<>(centres);
    Map<String, Summary> found = new LinkedHashMap<>();
    for (String centre : centres) {
      for (Summary fact : of(centre)) {
        boolean wanted = relation.map(fact.relation().words()::equals).orElse(true);
        String subject = fact.subject().iri();
        String other = subject.equals(centre) ? fact.object().iri() : subject;
        if (wanted && (nodes.contains(other) || nodes.size() < most)) {
          nodes.add(other);
          found.putIfAbsent(fact.statement().iri(), fact);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private List<Summary> of(String centre) {
    Node node = NodeFactory.createURI(centre);
    return summaries
        .about(node)
        .filter(fact -> fact.subject().isEntity() && fact.object().isEntity())
        .filter(fact -> !fact.subject().iri().equals(fact.object().iri()))
        .filter(Summary::isTelling)
        .sorted(Summary.FIRST)
        .limit(MOST_FACTS)
        .toList();
  }
}
