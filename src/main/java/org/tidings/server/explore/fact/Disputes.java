package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.fact.Labels;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.fact.Dispute.Point;

/**
 * Finds what some sentences state and others deny. As in the query {@code confirmed-and-denied} two
 * statements meet if they have the same subject and relation, and the same object or things of the
 * same kind.
 */
public final class Disputes {

  private static final int MOST_DENIALS = 5_000;
  private static final int MOST_SUBJECTS = 100;
  private static final int MOST_FACTS = 200;

  private final Graph graph;
  private final FactLines lines;

  public Disputes(DatasetGraph dataset, Links links) {
    this.graph = dataset.getDefaultGraph();
    this.lines = new FactLines(dataset, links);
  }

  /** The disputes, those with the most sentences first. */
  public List<Dispute> all() {
    List<Dispute> disputes = new ArrayList<>();
    subjectsOfDenials().stream()
        .limit(MOST_SUBJECTS)
        .forEach(subject -> disputes.addAll(about(NodeFactory.createURI(subject))));
    disputes.sort(
        Comparator.comparingInt((Dispute it) -> it.pro().size() + it.contra().size())
            .reversed()
            .thenComparing(it -> it.subject().label()));
    return disputes;
  }

  private Set<String> subjectsOfDenials() {
    Set<String> subjects = new LinkedHashSet<>();
    graph.find(Node.ANY, Td.POLARITY, Td.NEGATIVE).mapWith(Triple::getSubject).toList().stream()
        .limit(MOST_DENIALS)
        .flatMap(evidence -> lines.testimonies().statement(evidence).stream())
        .flatMap(statement -> lines.terms().value(statement, RDF.Nodes.subject).stream())
        .filter(Node::isURI)
        .forEach(subject -> subjects.add(subject.getURI()));
    return subjects;
  }

  /** The disputes with a subject. */
  public List<Dispute> about(Node subject) {
    Map<String, List<FactLine>> byGist = new LinkedHashMap<>();
    for (FactLine fact : lines.about(subject, RDF.Nodes.subject, MOST_FACTS)) {
      byGist
          .computeIfAbsent(
              fact.relation().iri() + " " + gist(fact.object()), it -> new ArrayList<>())
          .add(fact);
    }
    return byGist.values().stream()
        .map(this::dispute)
        .filter(it -> !it.pro().isEmpty() && !it.contra().isEmpty())
        .toList();
  }

  private Dispute dispute(List<FactLine> facts) {
    FactLine first = facts.get(0);
    return new Dispute(
        first.subject(),
        first.relation().label(),
        facts.size() == 1 ? first.object().label() : gist(first.object()),
        points(facts, true),
        points(facts, false));
  }

  private static List<Point> points(List<FactLine> facts, boolean positive) {
    return facts.stream()
        .flatMap(fact -> fact.testimonies().stream().map(it -> new Point(fact, it)))
        .filter(point -> point.testimony().isCertain())
        .filter(point -> point.testimony().positive() == positive)
        .toList();
  }

  /** The kind of a thing; anything else is meant itself. */
  private String gist(Ref object) {
    if (!object.kind().equals("thing")) {
      return object.label();
    }
    return graph
        .find(NodeFactory.createURI(object.iri()), RDF.Nodes.type, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .filter(type -> type.toString().startsWith(Namespaces.KIND))
        .map(Labels::localName)
        .sorted()
        .findFirst()
        .map(name -> name.replace('_', ' '))
        .orElse(object.label());
  }
}
