package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.fact.Labels;
import org.tidings.server.explore.Markup;
import org.tidings.server.explore.Markup.Mark;
import org.tidings.server.explore.Run;
import org.tidings.server.explore.Source;
import org.tidings.server.explore.Sources;
import org.tidings.server.explore.Terms;

/** Reads evidence nodes, for one read transaction. What a graph does not tell is left empty. */
public final class Testimonies {

  /** The IRIs of sentences and mentions end with their offsets, as the graph model says. */
  private static final Pattern SPAN = Pattern.compile("_(\\d{1,9})_(\\d{1,9})$");

  private final Graph graph;
  private final Terms terms;
  private final Sources sources;

  public Testimonies(Graph graph, Terms terms, Sources sources) {
    this.graph = graph;
    this.terms = terms;
    this.sources = sources;
  }

  /** One evidence node. */
  public Testimony read(Node evidence) {
    Map<Node, Node> told = new HashMap<>();
    graph
        .find(evidence, Node.ANY, Node.ANY)
        .forEachRemaining(triple -> told.putIfAbsent(triple.getPredicate(), triple.getObject()));
    Optional<Node> sentence = get(told, ProvO.WAS_QUOTED_FROM);
    Optional<Node> article = get(told, ProvO.HAD_PRIMARY_SOURCE);
    return new Testimony(
        Labels.localName(evidence),
        article.map(sources::of).orElseGet(() -> new Source("", "", "", "", "", "", "")),
        sentence.map(node -> terms.of(node).href()).orElse(""),
        sentence.map(node -> marked(node, told)).orElse(List.of()),
        get(told, ProvO.WAS_ATTRIBUTED_TO).map(terms::of),
        get(told, Td.ADDRESSEE).map(terms::of),
        name(told, Td.ATTRIBUTION, "OwnVoice"),
        !name(told, Td.POLARITY, "Positive").equals("Negative"),
        name(told, Td.MODALITY, "Certain"),
        text(told, Td.EVENT_TIME),
        get(told, Td.PLACE).map(terms::of),
        get(told, Td.CONFIDENCE).map(Terms::text).map(Double::parseDouble).orElse(0.0),
        text(told, Td.METHOD),
        text(told, Td.SURFACE));
  }

  private static Optional<Node> get(Map<Node, Node> told, Node property) {
    return Optional.ofNullable(told.get(property));
  }

  private static String text(Map<Node, Node> told, Node property) {
    return get(told, property).map(Terms::text).orElse("");
  }

  private static String name(Map<Node, Node> told, Node property, String usual) {
    return get(told, property).map(Labels::localName).orElse(usual);
  }

  private List<Run> marked(Node sentence, Map<Node, Node> told) {
    String text = terms.text(sentence, Nif.ANCHOR_OF);
    List<Mark> marks = new ArrayList<>();
    mark(told, Td.SUBJECT_MENTION, "subject").ifPresent(marks::add);
    mark(told, Td.RELATION_MENTION, "relation").ifPresent(marks::add);
    mark(told, Td.OBJECT_MENTION, "object").ifPresent(marks::add);
    return Markup.runs(text, begin(sentence).orElse(0), marks);
  }

  private static Optional<Mark> mark(Map<Node, Node> told, Node property, String role) {
    return get(told, property).flatMap(mention -> mark(mention, role, ""));
  }

  /** The mark of a mention, whose IRI tells where it is. */
  public static Optional<Mark> mark(Node mention, String role, String href) {
    Matcher span = SPAN.matcher(mention.toString());
    return span.find()
        ? Optional.of(
            new Mark(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)), role, href))
        : Optional.empty();
  }

  /** Where a sentence or a mention begins. */
  public static Optional<Integer> begin(Node span) {
    return mark(span, "", "").map(Mark::begin);
  }

  /** The statement of an evidence node. */
  public Optional<Node> statement(Node evidence) {
    return graph
        .find(Node.ANY, Td.HAS_EVIDENCE, evidence)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .findFirst();
  }
}
