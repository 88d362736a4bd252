package org.tidings.story.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.story.summary.Telling.Occasion;

/** Writes one summary as triples. */
final class SummaryTriples {

  /** The words that a fact goes by: of the shortest object that an article asserts, if one does. */
  private static final Comparator<Telling> SHORTEST =
      Comparator.comparing((Telling it) -> !it.plain())
          .thenComparing(it -> it.words().length())
          .thenComparing(it -> it.statement().toString());

  private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::getLiteralLexicalForm);

  private final Node summary;
  private final List<Telling> tellings;
  private final List<Triple> triples = new ArrayList<>();

  private SummaryTriples(Node summary, List<Telling> tellings) {
    this.summary = summary;
    this.tellings = tellings;
  }

  /** What is to be said of a summary; nothing if no article tells of it any more. */
  static List<Triple> of(Node summary, List<Telling> tellings) {
    return tellings.isEmpty() ? List.of() : new SummaryTriples(summary, tellings).write();
  }

  private List<Triple> write() {
    Triple stated = tellings.stream().min(SHORTEST).orElseThrow().stated();
    add(RDF.Nodes.type, Td.SUMMARY);
    add(Td.SUMMARY_SUBJECT, stated.getSubject());
    add(Td.SUMMARY_PREDICATE, stated.getPredicate());
    add(Td.SUMMARY_OBJECT, stated.getObject());
    tellings.stream().map(Telling::statement).distinct().forEach(it -> add(Td.SUMMARIZES, it));
    tellings.stream().map(Telling::article).distinct().forEach(it -> add(Td.STATED_IN, it));
    addCounts();
    days().min(BY_TEXT).ifPresent(day -> add(Td.FIRST_REPORTED, day));
    days().max(BY_TEXT).ifPresent(day -> add(Td.LAST_REPORTED, day));
    occasions().flatMap(it -> it.speakers().stream()).distinct().forEach(it -> add(Td.VOICE, it));
    add(Td.BEST_CONFIDENCE, best(Occasion::confidence));
    add(Td.BEST_WORTH, best(Occasion::worth));
    return triples;
  }

  private void addCounts() {
    Independence independence = new Independence(counted());
    add(Td.REPORTS, number(independence.reports()));
    add(Td.SOURCES, number(independence.sources()));
    count(Telling::plain).ifPresent(it -> add(Td.ASSERTED_IN, it));
    count(Telling::claims).ifPresent(it -> add(Td.CLAIMED_IN, it));
    count(Telling::intends).ifPresent(it -> add(Td.INTENDED_IN, it));
    count(Telling::denies).ifPresent(it -> add(Td.DENIED_IN, it));
  }

  /** Those that assert it; where none does, those where somebody says so; else all. */
  private List<Telling> counted() {
    List<Telling> plain = tellings.stream().filter(Telling::plain).toList();
    List<Telling> claimed = tellings.stream().filter(Telling::claims).toList();
    return !plain.isEmpty() ? plain : !claimed.isEmpty() ? claimed : tellings;
  }

  /** How many reports there are among the articles that do something; nothing for none. */
  private Optional<Node> count(Predicate<Telling> which) {
    List<Telling> those = tellings.stream().filter(which).toList();
    return those.isEmpty()
        ? Optional.empty()
        : Optional.of(number(new Independence(those).reports()));
  }

  private Stream<Node> days() {
    return counted().stream().flatMap(it -> it.day().stream());
  }

  private Stream<Occasion> occasions() {
    return tellings.stream().flatMap(it -> it.occasions().stream());
  }

  private Node best(ToDoubleFunction<Occasion> likelihood) {
    double best = occasions().mapToDouble(likelihood).max().orElse(0);
    return NodeFactory.createLiteralDT(Double.toString(best), XSDDatatype.XSDdouble);
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private void add(Node property, Node value) {
    triples.add(Triple.create(summary, property, value));
  }
}
