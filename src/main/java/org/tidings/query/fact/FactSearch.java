package org.tidings.query.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.Td;

/** One search for facts, in one read transaction. */
final class FactSearch {

  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), RDFS.Nodes.label);

  private final Graph graph;
  private final Labels labels;
  private final NameMatch subject;
  private final Optional<RelationMatch> relation;
  private final Optional<NameMatch> object;

  /** A statement with how well it matches; the less the better. */
  private record Match(Statement statement, int rank) {}

  FactSearch(
      Graph graph,
      NameMatch subject,
      Optional<RelationMatch> relation,
      Optional<NameMatch> object) {
    this.graph = graph;
    this.labels = new Labels(graph);
    this.subject = subject;
    this.relation = relation;
    this.object = object;
  }

  /** The best matches; looks wider, step by step, while they are fewer than the limit. */
  List<Fact> best(int limit) {
    Map<Node, Match> matches = matches(nodesNamedExactly(), RDF.Nodes.subject);
    if (relation.isPresent() && matches.size() < limit) {
      matches.putAll(matches(predicates(relation.get()), RDF.Nodes.predicate));
    }
    if (matches.isEmpty()) {
      matches.putAll(matches(nodesNamedLike(), RDF.Nodes.subject));
    }
    EvidenceReader reader = new EvidenceReader(graph, labels);
    return matches.values().stream()
        .sorted(order())
        .limit(limit)
        .map(match -> fact(match.statement(), reader))
        .toList();
  }

  private Comparator<Match> order() {
    return Comparator.comparingInt(Match::rank)
        .thenComparingInt(match -> -evidenceCount(match.statement()))
        .thenComparing(match -> labels.of(match.statement().subject()))
        .thenComparing(match -> labels.of(match.statement().object()))
        .thenComparing(match -> match.statement().node().toString());
  }

  private int evidenceCount(Statement statement) {
    return graph.find(statement.node(), Td.HAS_EVIDENCE, Node.ANY).toList().size();
  }

  private Fact fact(Statement statement, EvidenceReader reader) {
    return new Fact(
        statement.node().toString(),
        labels.of(statement.subject()),
        labels.of(statement.predicate()),
        labels.of(statement.object()),
        statement.isPlainIn(graph),
        reader.of(statement.node()));
  }

  /** Nodes with the typed name as a label, looked up in the spellings that are likely. */
  private Set<Node> nodesNamedExactly() {
    Set<Node> nodes = new LinkedHashSet<>();
    if (subject.isIri()) {
      nodes.add(NodeFactory.createURI(subject.typed()));
      return nodes;
    }
    for (String spelling : subject.spellings()) {
      for (Node property : LABELS) {
        graph
            .find(Node.ANY, property, NodeFactory.createLiteralLang(spelling, "en"))
            .forEachRemaining(triple -> nodes.add(triple.getSubject()));
      }
    }
    return nodes;
  }

  /** Nodes with a label that the typed name is a part of: reads every label. */
  private Set<Node> nodesNamedLike() {
    Set<Node> nodes = new LinkedHashSet<>(nodesNamedExactly());
    for (Node property : LABELS) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(t -> subject.rank(t.getObject().getLiteralLexicalForm()).isPresent())
          .forEachRemaining(triple -> nodes.add(triple.getSubject()));
    }
    return nodes;
  }

  private Set<Node> predicates(RelationMatch wanted) {
    Set<Node> predicates = new LinkedHashSet<>();
    graph
        .find(Node.ANY, RDF.Nodes.type, RDF.Nodes.Property)
        .mapWith(triple -> triple.getSubject())
        .toList()
        .stream()
        .filter(node -> wanted.rank(node, labels.all(node)).isPresent())
        .forEach(predicates::add);
    return predicates;
  }

  /** The matching statements that have one of {@code nodes} in the given place. */
  private Map<Node, Match> matches(Set<Node> nodes, Node place) {
    Map<Node, Match> matches = new LinkedHashMap<>();
    for (Node node : nodes) {
      graph
          .find(Node.ANY, place, node)
          .mapWith(triple -> triple.getSubject())
          .toList()
          .forEach(
              statement ->
                  Statement.read(graph, statement)
                      .flatMap(this::match)
                      .ifPresent(match -> matches.put(statement, match)));
    }
    return matches;
  }

  private Optional<Match> match(Statement statement) {
    OptionalInt relationRank = relationRank(statement.predicate());
    if (relationRank.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt subjectRank = rank(Optional.of(subject), statement.subject());
    OptionalInt objectRank = rank(object, statement.object());
    return subjectRank.isPresent() && objectRank.isPresent()
        ? Optional.of(
            new Match(
                statement,
                9 * subjectRank.getAsInt() + 3 * objectRank.getAsInt() + relationRank.getAsInt()))
        : Optional.empty();
  }

  private OptionalInt relationRank(Node predicate) {
    return relation
        .map(wanted -> wanted.rank(predicate, labels.all(predicate)))
        .orElse(OptionalInt.of(0));
  }

  private OptionalInt rank(Optional<NameMatch> wanted, Node node) {
    return wanted.map(name -> name.rank(node, labels.all(node))).orElse(OptionalInt.of(0));
  }
}
