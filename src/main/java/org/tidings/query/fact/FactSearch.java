package org.tidings.query.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Terms;

/** One search for facts, in one read transaction. */
final class FactSearch {

  private final FactReader reader;
  private final Graph graph;
  private final Terms terms;
  private final NameMatch subject;
  private final Optional<RelationMatch> relation;
  private final Optional<NameMatch> object;

  /** A statement with how well it matches; the less the better. */
  private record Match(Node statement, Triple stated, int rank, boolean plain, int evidence) {}

  FactSearch(
      FactReader reader,
      NameMatch subject,
      Optional<RelationMatch> relation,
      Optional<NameMatch> object) {
    this.reader = reader;
    this.graph = reader.graph();
    this.terms = reader.terms();
    this.subject = subject;
    this.relation = relation;
    this.object = object;
  }

  /**
   * The best matches, of equals first what stands without its evidence; looks wider, step by step,
   * while they are fewer than the limit.
   */
  List<Fact> best(int limit) {
    Map<Node, Match> matches = matches(nodesNamedExactly(), RDF.Nodes.subject);
    if (relation.isPresent() && matches.size() < limit) {
      matches.putAll(matches(predicates(relation.get()), RDF.Nodes.predicate));
    }
    if (matches.isEmpty()) {
      matches.putAll(matches(nodesNamedLike(), RDF.Nodes.subject));
    }
    return matches.values().stream()
        .sorted(order())
        .limit(limit)
        .flatMap(match -> fact(match.statement()).stream())
        .toList();
  }

  private Comparator<Match> order() {
    return Comparator.comparingInt(Match::rank)
        .thenComparing(match -> !match.plain())
        .thenComparingInt(match -> -match.evidence())
        .thenComparing(match -> terms.label(match.stated().getSubject()))
        .thenComparing(match -> terms.label(match.stated().getObject()))
        .thenComparing(match -> match.statement().toString());
  }

  private int evidenceCount(Node statement) {
    return graph.find(statement, Td.HAS_EVIDENCE, Node.ANY).toList().size();
  }

  private Optional<Fact> fact(Node statement) {
    return reader.fact(
        statement, reader.articles(statement), Evidence.OLDEST_FIRST, Integer.MAX_VALUE);
  }

  /** Nodes with the typed name as a label, looked up in the spellings that are likely. */
  private Set<Node> nodesNamedExactly() {
    return subject.isIri()
        ? Set.of(NodeFactory.createURI(subject.typed()))
        : subject.spellings().stream().flatMap(terms::named).collect(Collectors.toSet());
  }

  /** Nodes with a label that the typed name is a part of. */
  private Set<Node> nodesNamedLike() {
    return terms.named(label -> subject.rank(label).isPresent()).collect(Collectors.toSet());
  }

  private Set<Node> predicates(RelationMatch wanted) {
    return terms.subjects(RDF.Nodes.type, RDF.Nodes.Property).stream()
        .filter(node -> wanted.rank(node, terms.labels(node)).isPresent())
        .collect(Collectors.toSet());
  }

  /** The matching statements that have one of {@code nodes} as the value of {@code role}. */
  private Map<Node, Match> matches(Set<Node> nodes, Node role) {
    Map<Node, Match> matches = new HashMap<>();
    for (Node node : nodes) {
      for (Node statement : terms.subjects(role, node)) {
        reader
            .stated(statement)
            .flatMap(stated -> match(statement, stated))
            .ifPresent(match -> matches.put(statement, match));
      }
    }
    return matches;
  }

  private Optional<Match> match(Node statement, Triple stated) {
    OptionalInt relationRank = relationRank(stated.getPredicate());
    if (relationRank.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt subjectRank = rank(Optional.of(subject), stated.getSubject());
    OptionalInt objectRank = rank(object, stated.getObject());
    return subjectRank.isPresent() && objectRank.isPresent()
        ? Optional.of(
            new Match(
                statement,
                stated,
                9 * subjectRank.getAsInt() + 3 * objectRank.getAsInt() + relationRank.getAsInt(),
                graph.contains(stated),
                evidenceCount(statement)))
        : Optional.empty();
  }

  private OptionalInt relationRank(Node predicate) {
    return relation
        .map(wanted -> wanted.rank(predicate, terms.labels(predicate)))
        .orElse(OptionalInt.of(0));
  }

  private OptionalInt rank(Optional<NameMatch> wanted, Node node) {
    return wanted.map(name -> name.rank(node, terms.labels(node))).orElse(OptionalInt.of(0));
  }
}
