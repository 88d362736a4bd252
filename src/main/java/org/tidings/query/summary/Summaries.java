package org.tidings.query.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.query.graph.Terms;
import org.tidings.store.DerivedGraphs;

/** Finds and reads summaries, for one read transaction. */
public final class Summaries {

  private static final int MOST_EVIDENCE = 100;

  /** No fact has more; to ask for each number takes some microseconds. */
  private static final int MOST_SOURCES = 2_000;

  private final FactReader reader;
  private final Graph graph;

  public Summaries(FactReader reader) {
    this.reader = reader;
    this.graph = reader.dataset().getGraph(DerivedGraphs.summaryGraph(reader.base()));
  }

  /** Those with a node as their subject, in no order. */
  public List<Summary> ofSubject(Node node) {
    return with(Td.SUMMARY_SUBJECT, node);
  }

  private List<Summary> ofObject(Node node) {
    return with(Td.SUMMARY_OBJECT, node);
  }

  /** Those with a node as their subject, then those with it as their object. */
  public Stream<Summary> about(Node node) {
    return Stream.concat(ofSubject(node).stream(), ofObject(node).stream());
  }

  /** Those of which somebody says that they are so, or not, in no order. */
  public List<Summary> ofVoice(Node speaker) {
    return with(Td.VOICE, speaker);
  }

  /** Those that an article states, in no order. */
  public List<Summary> statedIn(Node article) {
    return with(Td.STATED_IN, article);
  }

  /** Those that are about two nodes, whichever is the subject, in no order. */
  public List<Summary> between(Node one, Node other) {
    return Stream.concat(directed(one, other), directed(other, one)).toList();
  }

  private Stream<Summary> directed(Node subject, Node object) {
    return nodes(Td.SUMMARY_SUBJECT, subject).stream()
        .filter(it -> graph.contains(it, Td.SUMMARY_OBJECT, object))
        .flatMap(it -> read(it).stream());
  }

  /** Those that have been denied, in no order. */
  public List<Summary> denied() {
    Set<Node> denied = new LinkedHashSet<>();
    graph
        .find(Node.ANY, Td.DENIED_IN, Node.ANY)
        .forEachRemaining(it -> denied.add(it.getSubject()));
    return denied.stream().flatMap(it -> read(it).stream()).toList();
  }

  /**
   * Those with at least two sources, the ones with the most first.
   *
   * @param wanted which of them count
   * @param most how many
   */
  public List<Summary> mostReported(Predicate<Summary> wanted, int most) {
    List<Summary> found = new ArrayList<>();
    for (int sources = MOST_SOURCES; sources > 1 && found.size() < most; sources--) {
      with(Td.SOURCES, number(sources)).stream()
          .filter(wanted)
          .sorted(Summary.FIRST)
          .limit(most - found.size())
          .forEach(found::add);
    }
    return found;
  }

  /** The summary of a statement. */
  public Optional<Summary> of(Node statement) {
    return nodes(Td.SUMMARIZES, statement).stream().findFirst().flatMap(this::read);
  }

  private List<Summary> with(Node property, Node value) {
    return nodes(property, value).stream().flatMap(it -> read(it).stream()).toList();
  }

  private List<Node> nodes(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }

  /** One summary, if there is one of that IRI and its statements are there. */
  public Optional<Summary> read(Node summary) {
    Map<Node, List<Node>> said = new LinkedHashMap<>();
    graph
        .find(summary, Node.ANY, Node.ANY)
        .forEachRemaining(
            it ->
                said.computeIfAbsent(it.getPredicate(), key -> new ArrayList<>())
                    .add(it.getObject()));
    return said.containsKey(Td.SUMMARY_SUBJECT)
        ? Optional.of(summary(summary, new Said(said)))
        : Optional.empty();
  }

  private Summary summary(Node node, Said said) {
    List<Node> statements = said.all(Td.SUMMARIZES);
    Node named = statements.size() == 1 ? statements.get(0) : node;
    Terms terms = reader.terms();
    return new Summary(
        new Statement(
            named.getURI(),
            terms.path(named.getURI()),
            terms.of(said.one(Td.SUMMARY_SUBJECT)),
            terms.of(said.one(Td.SUMMARY_PREDICATE)),
            terms.of(said.one(Td.SUMMARY_OBJECT))),
        statements,
        said.all(Td.STATED_IN).stream().map(reader::source).toList(),
        said.count(Td.REPORTS),
        said.count(Td.SOURCES),
        said.count(Td.ASSERTED_IN),
        said.count(Td.CLAIMED_IN),
        said.count(Td.INTENDED_IN),
        said.count(Td.DENIED_IN),
        said.all(Td.VOICE).stream()
            .map(terms::of)
            .sorted(Comparator.comparing(Term::label).thenComparing(Term::iri))
            .toList(),
        said.likelihood(Td.BEST_CONFIDENCE),
        said.likelihood(Td.BEST_WORTH));
  }

  /** A summary with sentences: of all its statements together, the newest first. */
  public Fact fact(Summary summary) {
    List<Evidence> evidence =
        summary.statements().stream()
            .flatMap(it -> reader.evidenceOf(it).stream().limit(MOST_EVIDENCE))
            .sorted(Evidence.NEWEST_FIRST)
            .toList();
    return new Fact(
        summary.statement(),
        summary.reports(),
        summary.isPlain(),
        evidence.size(),
        evidence.stream().limit(MOST_EVIDENCE).toList());
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** What is said of a summary. */
  private record Said(Map<Node, List<Node>> values) {

    List<Node> all(Node property) {
      return values.getOrDefault(property, List.of()).stream()
          .sorted(Comparator.comparing(Node::toString))
          .toList();
    }

    Node one(Node property) {
      return all(property).get(0);
    }

    int count(Node property) {
      return all(property).stream()
          .mapToInt(it -> Integer.parseInt(it.getLiteralLexicalForm()))
          .findFirst()
          .orElse(0);
    }

    double likelihood(Node property) {
      return all(property).stream()
          .mapToDouble(it -> Double.parseDouble(it.getLiteralLexicalForm()))
          .findFirst()
          .orElse(0);
    }
  }
}
