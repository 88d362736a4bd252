package org.tidings.server.explore.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.Markup;
import org.tidings.server.explore.Markup.Mark;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.Sources;
import org.tidings.server.explore.Terms;
import org.tidings.server.explore.article.ArticleView.NearCopy;
import org.tidings.server.explore.article.ArticleView.Note;
import org.tidings.server.explore.article.ArticleView.Paragraph;
import org.tidings.server.explore.article.ArticleView.Sentence;
import org.tidings.server.explore.fact.Testimonies;

/** Reads one article with its whole graph, which is small, in one read transaction. */
public final class ArticleReading {

  private final DatasetGraph dataset;
  private final Links links;
  private final Node article;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Terms terms;
  private final Sources sources;

  public ArticleReading(DatasetGraph dataset, Links links, Node article) {
    this.dataset = dataset;
    this.links = links;
    this.article = article;
    dataset.getGraph(article).find().forEachRemaining(graph::add);
    this.terms = new Terms(graph, links);
    this.sources = new Sources(terms);
  }

  /** The article; empty if there is none of this IRI. */
  public Optional<ArticleView> read() {
    if (!graph.contains(article, RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE)) {
      return Optional.empty();
    }
    List<Sentence> sentences = sentences();
    return Optional.of(
        new ArticleView(
            sources.of(article),
            terms.text(article, SchemaOrg.AUTHOR),
            paragraphs(sentences),
            entities(),
            alone(),
            copies(sentences)));
  }

  private List<Sentence> sentences() {
    Map<Node, List<Note>> notes = notes();
    List<Mark> mentions = mentions();
    return graph
        .find(Node.ANY, RDF.Nodes.type, Nif.SENTENCE)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .flatMap(node -> sentence(node, notes.getOrDefault(node, List.of()), mentions).stream())
        .sorted(Comparator.comparingInt(Sentence::begin))
        .toList();
  }

  private Optional<Sentence> sentence(Node node, List<Note> notes, List<Mark> mentions) {
    String text = terms.text(node, Nif.ANCHOR_OF);
    return Testimonies.mark(node, "", "")
        .map(
            span ->
                new Sentence(
                    node.getURI().substring(node.getURI().indexOf('#') + 1),
                    span.begin(),
                    span.end(),
                    Markup.runs(text, span.begin(), inside(mentions, span)),
                    notes));
  }

  private static List<Mark> inside(List<Mark> mentions, Mark span) {
    return mentions.stream()
        .filter(mention -> mention.begin() >= span.begin() && mention.end() <= span.end())
        .toList();
  }

  /** Mentions of entities; things are everywhere and would only make the text restless. */
  private List<Mark> mentions() {
    List<Mark> marks = new ArrayList<>();
    graph
        .find(Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)
        .forEachRemaining(
            triple -> {
              Ref meant = terms.of(triple.getObject());
              if (meant.isEntity()) {
                Testimonies.mark(triple.getSubject(), meant.kind(), meant.href())
                    .ifPresent(marks::add);
              }
            });
    return marks;
  }

  private Map<Node, List<Note>> notes() {
    Map<Node, List<Note>> notes = new HashMap<>();
    graph
        .find(Node.ANY, Td.HAS_EVIDENCE, Node.ANY)
        .forEachRemaining(
            triple ->
                terms
                    .value(triple.getObject(), ProvO.WAS_QUOTED_FROM)
                    .ifPresent(
                        sentence ->
                            notes
                                .computeIfAbsent(sentence, it -> new ArrayList<>())
                                .add(note(triple.getSubject(), triple.getObject()))));
    notes.values().forEach(list -> list.sort(Comparator.comparing(Note::words)));
    return notes;
  }

  private Note note(Node statement, Node evidence) {
    List<String> manner = new ArrayList<>();
    if (terms.value(evidence, Td.POLARITY).filter(Td.NEGATIVE::equals).isPresent()) {
      manner.add("denied");
    }
    terms
        .value(evidence, Td.MODALITY)
        .filter(it -> !it.equals(Td.CERTAIN))
        .ifPresent(it -> manner.add(it.getLocalName().toLowerCase(Locale.ROOT)));
    terms
        .value(evidence, ProvO.WAS_ATTRIBUTED_TO)
        .ifPresent(speaker -> manner.add("according to " + terms.of(speaker).label()));
    return note(statement, String.join(", ", manner));
  }

  private Note note(Node statement, String manner) {
    return new Note(statement.toString(), words(statement), terms.of(statement).href(), manner);
  }

  private String words(Node statement) {
    return label(statement, RDF.Nodes.subject)
        + " "
        + label(statement, RDF.Nodes.predicate)
        + " "
        + label(statement, RDF.Nodes.object);
  }

  private String label(Node statement, Node place) {
    return terms.value(statement, place).map(node -> terms.of(node).label()).orElse("");
  }

  /** A gap of more than a blank, or a heading's lack of a full stop, begins a paragraph. */
  private static List<Paragraph> paragraphs(List<Sentence> sentences) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> current = new ArrayList<>();
    int end = 0;
    for (Sentence sentence : sentences) {
      if (!current.isEmpty() && sentence.begin() > end + 1) {
        paragraphs.add(new Paragraph(current));
        current = new ArrayList<>();
      }
      current.add(sentence);
      end = sentence.end();
    }
    if (!current.isEmpty()) {
      paragraphs.add(new Paragraph(current));
    }
    return paragraphs;
  }

  private List<Ref> entities() {
    Set<Ref> entities = new LinkedHashSet<>();
    graph
        .find(Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)
        .forEachRemaining(triple -> entities.add(terms.of(triple.getObject())));
    return entities.stream()
        .filter(Ref::isEntity)
        .sorted(Comparator.comparing(Ref::kind).thenComparing(Ref::label))
        .toList();
  }

  /** Plain facts between what has a name: only those can be elsewhere too. */
  private List<Note> alone() {
    return graph
        .find(Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .filter(this::isPlainAndNamed)
        .filter(this::isOnlyHere)
        .map(statement -> note(statement, ""))
        .sorted(Comparator.comparing(Note::words))
        .toList();
  }

  private boolean isPlainAndNamed(Node statement) {
    Optional<Node> subject = terms.value(statement, RDF.Nodes.subject);
    Optional<Node> predicate = terms.value(statement, RDF.Nodes.predicate);
    Optional<Node> object = terms.value(statement, RDF.Nodes.object);
    return subject.isPresent()
        && predicate.isPresent()
        && object.isPresent()
        && terms.of(subject.get()).isEntity()
        && !terms.of(object.get()).kind().equals("thing")
        && graph.contains(subject.get(), predicate.get(), object.get());
  }

  private boolean isOnlyHere(Node statement) {
    Iterator<Quad> quads = dataset.find(Node.ANY, statement, RDF.Nodes.type, RDF.Nodes.Statement);
    int articles = 0;
    while (quads.hasNext() && articles < 2) {
      quads.next();
      articles++;
    }
    return articles == 1;
  }

  private List<NearCopy> copies(List<Sentence> sentences) {
    Sources others = new Sources(new Terms(dataset.getDefaultGraph(), links));
    return new NearCopies(dataset, others)
        .of(article, sentences.stream().map(Sentence::text).toList());
  }
}
