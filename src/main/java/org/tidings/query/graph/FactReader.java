package org.tidings.query.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.article.Span;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;

/**
 * Reads statements, evidence, sentences and articles, for one read transaction. What a graph does
 * not tell is left empty, so that a damaged or foreign store can be looked at too.
 */
public final class FactReader {

  private static final BinaryOperator<Node> FIRST = BinaryOperator.minBy(Terms.BY_TEXT);

  private final DatasetGraph dataset;
  private final Graph graph;
  private final String base;
  private final Terms terms;
  private final Map<Node, Source> sources = new HashMap<>();
  private final Map<Node, Node> originals = new HashMap<>();

  /**
   * A reader of all articles together.
   *
   * @param base of the store
   */
  public FactReader(DatasetGraph dataset, String base) {
    this(dataset, dataset.getDefaultGraph(), base);
  }

  private FactReader(DatasetGraph dataset, Graph graph, String base) {
    this.dataset = dataset;
    this.graph = graph;
    this.base = base;
    this.terms = new Terms(graph, base);
  }

  /** A reader of what one article says, which fits into memory. */
  public FactReader within(Node article) {
    return new FactReader(dataset, copy(dataset.getGraph(article)), base);
  }

  /** A reader of a graph that has some of what an article says. */
  public FactReader over(Graph part) {
    return new FactReader(dataset, part, base);
  }

  /** The same triples in memory, for use after the transaction too. */
  public static Graph copy(Graph stored) {
    Graph copy = GraphFactory.createDefaultGraph();
    stored.find().forEachRemaining(copy::add);
    return copy;
  }

  public Graph graph() {
    return graph;
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  /** The base of the store. */
  public String base() {
    return base;
  }

  public Terms terms() {
    return terms;
  }

  /** The citation of an article. */
  public Source source(Node article) {
    return sources.computeIfAbsent(article, this::cite);
  }

  private Source cite(Node article) {
    Properties properties = properties(article);
    return new Source(
        article.toString(),
        terms.path(article.toString()),
        properties.text(SchemaOrg.IDENTIFIER),
        properties.text(SchemaOrg.HEADLINE),
        properties.text(SchemaOrg.AUTHOR),
        properties.get(SchemaOrg.PUBLISHER).map(terms::label).orElse(""),
        properties.text(SchemaOrg.DATE_PUBLISHED),
        properties.text(SchemaOrg.URL));
  }

  /** All sentences, in the order of their text. */
  public List<SourceSentence> sentences() {
    return terms.subjects(RDF.Nodes.type, Nif.SENTENCE).stream()
        .map(this::sentence)
        .sorted(Comparator.comparing(SourceSentence::begin))
        .toList();
  }

  public SourceSentence sentence(Node node) {
    Properties properties = properties(node);
    return new SourceSentence(
        node.toString(),
        terms.path(node.toString()),
        properties.text(Nif.ANCHOR_OF),
        properties.span(),
        properties.get(Td.PAGE).map(Properties::number));
  }

  /** Where a sentence or a mention is in the text of its article. */
  public Optional<Span> span(Node node) {
    return properties(node).span();
  }

  /** The evidence of a statement. */
  public List<Evidence> evidenceOf(Node statement) {
    return terms.values(statement, Td.HAS_EVIDENCE).stream().map(this::evidence).toList();
  }

  /** One sentence that states something. */
  public Evidence evidence(Node node) {
    List<Triple> triples = graph.find(node, Node.ANY, Node.ANY).toList();
    Properties properties = Properties.of(triples);
    return new Evidence(
        node.toString(),
        properties.get(ProvO.WAS_QUOTED_FROM).map(this::sentence).orElse(SourceSentence.UNKNOWN),
        properties.get(ProvO.HAD_PRIMARY_SOURCE).map(this::source).orElse(Source.UNKNOWN),
        properties.get(Td.SUBJECT_MENTION).flatMap(this::span),
        properties.get(Td.RELATION_MENTION).flatMap(this::span),
        properties.get(Td.OBJECT_MENTION).flatMap(this::span),
        properties.get(ProvO.WAS_ATTRIBUTED_TO).map(terms::of),
        properties.get(Td.ADDRESSEE).map(terms::of),
        Terms.localName(properties.get(Td.ATTRIBUTION).orElse(Td.OWN_VOICE)),
        !properties.get(Td.POLARITY).filter(Td.NEGATIVE::equals).isPresent(),
        Terms.localName(properties.get(Td.MODALITY).orElse(Td.CERTAIN)),
        properties.text(Td.EVENT_TIME),
        properties.get(Td.PLACE).map(terms::of),
        properties.likelihood(Td.CONFIDENCE),
        properties.likelihood(Td.WORTH),
        properties.text(Td.METHOD),
        properties.text(Td.SURFACE),
        qualifiers(triples),
        properties.get(Td.TENSE).map(Terms::localName).orElse(""));
  }

  /** What a role is, its namespace tells, so that no other node need be read. */
  private List<FactQualifier> qualifiers(List<Triple> triples) {
    return triples.stream()
        .filter(it -> it.getPredicate().getURI().startsWith(Namespaces.ROLE))
        .map(it -> new FactQualifier(terms.of(it.getPredicate()), terms.of(it.getObject())))
        .sorted(FactQualifier.BY_WORDS)
        .toList();
  }

  /** The subject, predicate and object of a statement, if the graph has all of them. */
  public Optional<Triple> stated(Node statement) {
    Optional<Node> subject = terms.value(statement, RDF.Nodes.subject);
    Optional<Node> predicate = terms.value(statement, RDF.Nodes.predicate);
    Optional<Node> object = terms.value(statement, RDF.Nodes.object);
    return subject.isPresent() && predicate.isPresent() && object.isPresent()
        ? Optional.of(Triple.create(subject.get(), predicate.get(), object.get()))
        : Optional.empty();
  }

  /** Whether what a statement says stands in the graph without its evidence. */
  public boolean isPlain(Node statement) {
    return stated(statement).filter(graph::contains).isPresent();
  }

  /** A statement in words. */
  public Optional<Statement> statement(Node node) {
    return stated(node).map(triple -> statement(node, triple));
  }

  private Statement statement(Node node, Triple stated) {
    return new Statement(
        node.toString(),
        terms.path(node.toString()),
        terms.of(stated.getSubject()),
        terms.of(stated.getPredicate()),
        terms.of(stated.getObject()));
  }

  /** How many articles have a statement; those that repeat another are counted with it. */
  public int articles(Node statement) {
    Iterator<Quad> stating = dataset.find(Node.ANY, statement, RDF.Nodes.type, RDF.Nodes.Statement);
    return Iter.iter(stating).map(quad -> original(quad.getGraph())).toSet().size();
  }

  /** The earliest article that an article repeats; the article itself if it repeats none. */
  public Node original(Node article) {
    return originals.computeIfAbsent(article, it -> original(dataset.getDefaultGraph(), it));
  }

  private static Node original(Graph all, Node article) {
    return all.find(article, Td.NEAR_COPY_OF, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .findFirst()
        .orElse(article);
  }

  /** The other articles that repeat the same one, or are repeated, the earliest first. */
  public List<Source> copies(Node article) {
    Node original = original(article);
    return Stream.concat(
            Stream.of(original),
            dataset.getDefaultGraph().find(Node.ANY, Td.NEAR_COPY_OF, original).toList().stream()
                .map(Triple::getSubject))
        .filter(it -> !it.equals(article))
        .map(this::source)
        .sorted(Comparator.comparing(Source::date).thenComparing(Source::iri))
        .toList();
  }

  /**
   * A statement with its evidence; empty if the graph does not have all of it.
   *
   * @param articles how many articles have it
   * @param most how many sentences to read
   */
  public Optional<Fact> fact(Node statement, int articles, Comparator<Evidence> order, int most) {
    return stated(statement)
        .map(
            triple -> {
              List<Node> evidence = terms.values(statement, Td.HAS_EVIDENCE);
              return new Fact(
                  statement(statement, triple),
                  articles,
                  graph.contains(triple),
                  evidence.size(),
                  evidence.stream().limit(most).map(this::evidence).sorted(order).toList());
            });
  }

  private Properties properties(Node node) {
    return Properties.of(graph.find(node, Node.ANY, Node.ANY).toList());
  }

  /** What is said of a node, of each property the first value. */
  private record Properties(Map<Node, Node> values) {

    static Properties of(List<Triple> triples) {
      Map<Node, Node> values = new HashMap<>();
      triples.forEach(it -> values.merge(it.getPredicate(), it.getObject(), FIRST));
      return new Properties(values);
    }

    Optional<Node> get(Node property) {
      return Optional.ofNullable(values.get(property));
    }

    String text(Node property) {
      return get(property).map(Terms::text).orElse("");
    }

    double likelihood(Node property) {
      return get(property).map(Terms::text).map(Double::parseDouble).orElse(0.0);
    }

    Optional<Span> span() {
      return get(Nif.BEGIN_INDEX)
          .flatMap(begin -> get(Nif.END_INDEX).map(end -> new Span(number(begin), number(end))));
    }

    private static int number(Node literal) {
      return Integer.parseInt(Terms.text(literal));
    }
  }
}
