package org.tidings.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.tidings.server.search.column.Matches;
import org.tidings.server.search.column.Ordinals;
import org.tidings.server.search.document.DocumentType;
import org.tidings.server.search.document.IndexField;

/** The articles of the index, numbered in the order of their IRIs. Thread-safe. */
final class IndexedArticles {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private static final Comparator<IndexedArticle> NEWEST_FIRST =
      Comparator.comparing(IndexedArticle::date).reversed().thenComparing(IndexedArticle::iri);

  private final IndexSearcher searcher;
  private final Ordinals ordinals;
  private final List<Optional<IndexedArticle>> byNumber;

  private IndexedArticles(
      IndexSearcher searcher, Ordinals ordinals, List<Optional<IndexedArticle>> byNumber) {
    this.searcher = searcher;
    this.ordinals = ordinals;
    this.byNumber = byNumber;
  }

  static IndexedArticles of(IndexSearcher searcher) throws IOException {
    Ordinals ordinals = Ordinals.of(searcher.getIndexReader(), IndexField.ARTICLE);
    List<Optional<IndexedArticle>> articles = new ArrayList<>();
    IntStream.range(0, ordinals.size()).forEach(i -> articles.add(Optional.empty()));
    Matches.forEach(
        searcher,
        DocumentType.ARTICLE.query(),
        part -> {
          Ordinals.OfPart numbers = ordinals.in(part);
          StoredFields stored = part.reader().storedFields();
          return (document, score) -> {
            int number = numbers.of(document);
            Optional<IndexedArticle> article =
                Optional.of(article(ordinals.value(number), stored.document(document)));
            articles.set(number, article);
          };
        });
    return new IndexedArticles(searcher, ordinals, articles);
  }

  private static IndexedArticle article(String iri, Document stored) {
    return new IndexedArticle(
        iri,
        stored.get(IndexField.PATH),
        stored.get(IndexField.HEADLINE),
        stored.get(IndexField.PUBLISHER),
        stored.get(IndexField.DATE));
  }

  Ordinals ordinals() {
    return ordinals;
  }

  /** An article that has documents. */
  IndexedArticle get(int number) {
    return byNumber.get(number).orElseThrow();
  }

  List<IndexedArticle> newestFirst() {
    return byNumber.stream().flatMap(Optional::stream).sorted(NEWEST_FIRST).toList();
  }

  List<IndexedArticle> newestFirst(BitSet numbers) {
    return numbers.stream().mapToObj(this::get).sorted(NEWEST_FIRST).toList();
  }

  /** The articles that have a document that matches. */
  BitSet matching(Query query) throws IOException {
    BitSet found = new BitSet(byNumber.size());
    Matches.forEach(
        searcher,
        query,
        part -> {
          Ordinals.OfPart numbers = ordinals.in(part);
          return (document, score) -> found.set(numbers.of(document));
        });
    return found;
  }

  /** How many of these articles each publisher has, within the time that the filter leaves. */
  SortedMap<String, Integer> publishers(BitSet numbers, SearchFilter filter) {
    return counts(numbers, filter.ofAnyPublisher(), IndexedArticle::publisher);
  }

  /** How many of these articles each year has, or each month of the year that was chosen. */
  SortedMap<String, Integer> periods(BitSet numbers, SearchFilter filter) {
    Optional<String> year = filter.year();
    SearchFilter wider = year.map(filter::within).orElseGet(filter::ofAnyTime);
    int length = year.isPresent() ? MONTH : YEAR;
    return counts(
        numbers, wider, it -> it.date().substring(0, Math.min(length, it.date().length())));
  }

  private SortedMap<String, Integer> counts(
      BitSet numbers, SearchFilter filter, Function<IndexedArticle, String> by) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    numbers.stream()
        .mapToObj(this::get)
        .filter(filter::admits)
        .map(by)
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
