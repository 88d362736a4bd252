package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.query.graph.Terms;
import org.tidings.server.explore.Markup;
import org.tidings.server.explore.Markup.Mark;
import org.tidings.server.explorer.ArticlePage.ReadSentence;

/** Reads one article with its whole graph, which is small, in one read transaction. */
public final class ArticleReading {

  private final Node article;
  private final FactReader all;
  private final FactReader reader;
  private final Terms terms;

  private ArticleReading(FactReader all, Node article) {
    this.article = article;
    this.all = all;
    this.reader = all.within(article);
    this.terms = reader.terms();
  }

  /** The page of an article; empty if there is none of this IRI. */
  public static Optional<ArticlePage> page(FactReader all, Node article) {
    return new ArticleReading(all, article).read();
  }

  private Optional<ArticlePage> read() {
    if (terms.of(article).kind() != NodeKind.ARTICLE) {
      return Optional.empty();
    }
    List<SourceSentence> sentences = reader.sentences();
    return Optional.of(
        new ArticlePage(
            reader.source(article),
            paragraphs(sentences),
            entities(),
            alone(),
            all.copies(article)));
  }

  /** A gap of more than a blank, or a heading's lack of a full stop, begins a paragraph. */
  private List<List<ReadSentence>> paragraphs(List<SourceSentence> sentences) {
    Map<String, List<Attestation>> facts = facts();
    List<Mark> mentions = mentions();
    List<List<ReadSentence>> paragraphs = new ArrayList<>();
    int end = Integer.MIN_VALUE;
    for (SourceSentence sentence : sentences) {
      if (sentence.begin() > end + 1) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs
          .get(paragraphs.size() - 1)
          .add(
              new ReadSentence(
                  sentence,
                  Markup.runs(sentence, mentions),
                  facts.getOrDefault(sentence.iri(), List.of())));
      end = sentence.end();
    }
    return paragraphs;
  }

  /** Mentions of entities; things are everywhere and would only make the text restless. */
  private List<Mark> mentions() {
    List<Mark> marks = new ArrayList<>();
    reader
        .graph()
        .find(Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)
        .forEachRemaining(
            triple -> {
              Term meant = terms.of(triple.getObject());
              if (meant.isEntity()) {
                reader
                    .span(triple.getSubject())
                    .map(span -> new Mark(span, meant.kind().label(), meant.path()))
                    .ifPresent(marks::add);
              }
            });
    return marks;
  }

  /** What is stated, by the IRI of the sentence. */
  private Map<String, List<Attestation>> facts() {
    Map<String, List<Attestation>> facts = new HashMap<>();
    for (Node node : terms.subjects(RDF.Nodes.type, RDF.Nodes.Statement)) {
      for (Statement statement : reader.statement(node).stream().toList()) {
        for (Evidence evidence : reader.evidenceOf(node)) {
          facts
              .computeIfAbsent(evidence.sentence().iri(), it -> new ArrayList<>())
              .add(new Attestation(statement, evidence));
        }
      }
    }
    facts.values().forEach(list -> list.sort(Comparator.comparing(it -> it.statement().words())));
    return facts;
  }

  private List<Term> entities() {
    return reader
        .graph()
        .find(Node.ANY, ItsRdf.TA_IDENT_REF, Node.ANY)
        .mapWith(Triple::getObject)
        .toSet()
        .stream()
        .map(terms::of)
        .filter(Term::isEntity)
        .sorted(Comparator.comparing((Term it) -> it.kind().label()).thenComparing(Term::label))
        .toList();
  }

  /** Plain facts between what has a name: only those can be elsewhere too. */
  private List<Statement> alone() {
    return terms.subjects(RDF.Nodes.type, RDF.Nodes.Statement).stream()
        .filter(node -> reader.stated(node).filter(reader.graph()::contains).isPresent())
        .filter(node -> all.articles(node) == 1)
        .flatMap(node -> reader.statement(node).stream())
        .filter(it -> it.subject().isEntity() && it.object().kind() != NodeKind.THING)
        .sorted(Comparator.comparing(Statement::words))
        .toList();
  }
}
