package org.tidings.server.search.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Term;

/**
 * The documents of one article: one for itself, for each entity that it names, for each statement
 * and for each sentence. They depend on the article's graph alone, so that only what is new needs
 * to be put into the index.
 */
public final class ArticleDocuments {

  /** So many sentences of one article for one fact are read. */
  private static final int MOST_EVIDENCE = 20;

  /** A term of an index may have 32,766 bytes. */
  private static final int LONGEST_TERM = 2_000;

  /** Relations of which each article about a well-known person has some. */
  private static final Set<String> STANDING = Set.of("be", "job title");

  private final FactReader reader;
  private final Source source;

  private ArticleDocuments(FactReader reader, Source source) {
    this.reader = reader;
    this.source = source;
  }

  /**
   * The documents of an article.
   *
   * @param reader of the store
   * @param fingerprint of what its graph was made of
   */
  public static List<Document> of(Node article, FactReader reader, String fingerprint) {
    FactReader within = reader.over(ArticlePart.of(reader.dataset(), article));
    ArticleDocuments documents = new ArticleDocuments(within, within.source(article));
    return Stream.of(
            Stream.of(documents.article(fingerprint)),
            documents.names(),
            documents.facts(),
            within.sentences().stream().map(documents::sentence))
        .flatMap(it -> it)
        .toList();
  }

  private Document document(DocumentType type) {
    Document document = new Document();
    document.add(new StringField(IndexField.TYPE, type.label(), Field.Store.NO));
    number(document, IndexField.ARTICLE, source.iri());
    number(document, IndexField.PUBLISHER, source.publisher());
    document.add(new StringField(IndexField.DATE, cut(source.date()), Field.Store.NO));
    return document;
  }

  /** A value that is found by, and whose number stands for it. */
  private static void number(Document document, String field, String value) {
    document.add(new StringField(field, cut(value), Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST_TERM));
  }

  private Document article(String fingerprint) {
    Document document = document(DocumentType.ARTICLE);
    document.add(new StoredField(IndexField.FINGERPRINT, fingerprint));
    document.add(new StoredField(IndexField.HEADLINE, source.headline()));
    document.add(new StoredField(IndexField.PATH, source.path()));
    document.add(new StoredField(IndexField.PUBLISHER, source.publisher()));
    document.add(new StoredField(IndexField.DATE, source.date()));
    return document;
  }

  private Stream<Document> names() {
    return reader
        .graph()
        .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .toSet()
        .stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .map(this::name);
  }

  private Document name(Node entity) {
    Term term = reader.terms().of(entity);
    List<String> names = reader.terms().labels(entity);
    Document document = document(DocumentType.NAME);
    number(document, IndexField.ENTITY, term.iri());
    document.add(new SortedDocValuesField(IndexField.KIND, new BytesRef(term.kind().label())));
    document.add(new NumericDocValuesField(IndexField.LABEL_LENGTH, term.label().length()));
    document.add(new StoredField(IndexField.LABEL, term.label()));
    document.add(new StoredField(IndexField.PATH, term.path()));
    names.stream()
        .filter(it -> !it.equals(term.label()))
        .forEach(
            it ->
                document.add(new SortedSetDocValuesField(IndexField.ALIAS, new BytesRef(cut(it)))));
    names.stream()
        .flatMap(it -> Folding.keys(it).stream())
        .distinct()
        .forEach(key -> document.add(new StringField(IndexField.KEY, key, Field.Store.NO)));
    document.add(words(String.join(" ", names)));
    return document;
  }

  private Stream<Document> facts() {
    return reader.terms().subjects(RDF.Nodes.type, RDF.Nodes.Statement).stream()
        .flatMap(it -> reader.fact(it, 1, Evidence.OLDEST_FIRST, MOST_EVIDENCE).stream())
        .map(this::fact);
  }

  private Document fact(Fact fact) {
    Document document = document(DocumentType.FACT);
    number(document, IndexField.STATEMENT, fact.statement().iri());
    document.add(new NumericDocValuesField(IndexField.TELLING, telling(fact)));
    document.add(new FloatDocValuesField(IndexField.WORTH, (float) fact.worth()));
    document.add(new FloatDocValuesField(IndexField.CONFIDENCE, (float) fact.confidence()));
    String text = String.join(" ; ", texts(fact));
    document.add(new TextField(IndexField.TEXT, text, Field.Store.NO));
    return document;
  }

  /** 2 for what happened, 1 for what somebody is, 0 for what may be wrong or tells little. */
  private static int telling(Fact fact) {
    return fact.isTelling() ? STANDING.contains(fact.relation().words()) ? 1 : 2 : 0;
  }

  /** Subject and object by every name, and all that is said with them. */
  private Set<String> texts(Fact fact) {
    Set<String> texts = new LinkedHashSet<>();
    texts.addAll(names(fact.subject()));
    texts.add(fact.relation().words());
    texts.addAll(names(fact.object()));
    for (Evidence evidence : fact.evidence()) {
      texts.add(evidence.surface());
      evidence.speaker().ifPresent(it -> texts.addAll(names(it)));
      evidence.qualifiers().stream()
          .map(FactQualifier::value)
          .forEach(it -> texts.addAll(names(it)));
    }
    return texts;
  }

  private List<String> names(Term term) {
    return term.isEntity()
        ? reader.terms().labels(NodeFactory.createURI(term.iri()))
        : List.of(term.label());
  }

  private Document sentence(SourceSentence sentence) {
    Document document = document(DocumentType.SENTENCE);
    document.add(new StoredField(IndexField.PATH, sentence.path()));
    document.add(new NumericDocValuesField(IndexField.SAID, hash(Folding.fold(sentence.text()))));
    document.add(new TextField(IndexField.TEXT, sentence.text(), Field.Store.YES));
    document.add(words(sentence.text()));
    return document;
  }

  private static Field words(String text) {
    return new TextField(IndexField.WORD, text, Field.Store.NO);
  }

  private static long hash(String text) {
    return MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0];
  }
}
