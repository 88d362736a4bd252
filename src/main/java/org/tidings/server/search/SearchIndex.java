package org.tidings.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tidings.server.search.document.DocumentType;
import org.tidings.server.search.document.IndexField;
import org.tidings.server.search.word.SearchWords;
import org.tidings.server.search.word.Spelling;

/**
 * The index in one state: names of entities by any of their words, facts and sentences by all of
 * theirs. Never changes. Thread-safe. To be closed as often as it was got from {@link LiveIndex}.
 */
public final class SearchIndex implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final long revision;
  private final IndexedEntities entities;
  private final IndexedArticles articles;
  private final FactLookup facts;
  private final SentenceLookup sentences;
  private final Comparator<Integer> mostNamedFirst;
  private volatile List<IndexedArticle> newestFirst = List.of();

  /**
   * The index as a reader sees it.
   *
   * @param reader closed by the last {@code close}
   * @param revision of the store that it was made of
   */
  SearchIndex(DirectoryReader reader, long revision) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.revision = revision;
    this.entities = IndexedEntities.of(searcher);
    this.articles = IndexedArticles.of(searcher);
    this.facts = new FactLookup(searcher);
    this.sentences = new SentenceLookup(searcher, articles);
    this.mostNamedFirst = mostFirst(entities::articles);
  }

  private Comparator<Integer> mostFirst(IntUnaryOperator articles) {
    return Comparator.comparingInt((Integer it) -> articles.applyAsInt(it))
        .reversed()
        .thenComparingInt(entities::labelLength)
        .thenComparingInt(it -> it);
  }

  /** Whether it could be kept from being closed once more. */
  boolean keep() {
    return reader.tryIncRef();
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The revision of the store that it was made of. */
  public long revision() {
    return revision;
  }

  /** All articles, the newest first; sorted when they are asked for the first time. */
  public List<IndexedArticle> newestFirst() {
    if (newestFirst.isEmpty()) {
      newestFirst = articles.newestFirst();
    }
    return newestFirst;
  }

  /** How many entities there are of each kind. */
  public SortedMap<String, Integer> kinds() {
    return entities.kinds(entities.all());
  }

  /** The entities whose name goes on like this from one of its words, best first. */
  public List<Hit> complete(String typed, int most) {
    return asking(
        () -> {
          SearchWords words = new SearchWords(typed);
          BitSet found = words.isBlank() ? entities.all() : entities.matching(words.beginning());
          return hits(found, mostNamedFirst, entities::articles, 0, most).shown();
        });
  }

  /** The entities that have names with these words, best first; all of them for no words. */
  public Slice<Hit> names(String typed, SearchFilter filter, int start, int most) {
    return asking(
        () -> {
          BitSet found = named(typed);
          filter.kind().ifPresent(kind -> retain(found, it -> entities.kind(it).equals(kind)));
          if (!filter.restrictsArticles()) {
            return hits(found, mostNamedFirst, entities::articles, start, most);
          }
          int[] counts = entities.counts(filter.of(DocumentType.NAME.query()));
          retain(found, it -> counts[it] > 0);
          return hits(found, mostFirst(it -> counts[it]), it -> counts[it], start, most);
        });
  }

  private BitSet named(String typed) throws IOException {
    SearchWords words = new SearchWords(typed);
    BitSet found = words.isBlank() ? entities.all() : entities.matching(words.names());
    retain(found, it -> entities.articles(it) > 0);
    return found;
  }

  private static void retain(BitSet found, IntPredicate fits) {
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (!fits.test(i)) {
        found.clear(i);
      }
    }
  }

  private Slice<Hit> hits(
      BitSet found, Comparator<Integer> order, IntUnaryOperator counts, int start, int most)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int it : found.stream().boxed().sorted(order).skip(start).limit(most).toList()) {
      hits.add(new Hit(entities.named(it), counts.applyAsInt(it)));
    }
    return new Slice<>(hits, found.cardinality());
  }

  /** The entities that go by just this name, or whose name ends so, best first. */
  public Slice<Hit> namesakes(String typed, int most) {
    SearchWords words = new SearchWords(typed);
    return asking(
        () ->
            words.isBlank()
                ? Slice.none()
                : hits(
                    entities.matching(words.sameNames()),
                    mostNamedFirst,
                    entities::articles,
                    0,
                    most));
  }

  /** The statements with these words. */
  public Slice<FoundFact> facts(String typed, SearchFilter filter, int start, int most) {
    return asking(
        () -> {
          Optional<Query> query = new SearchWords(typed).texts(DocumentType.FACT);
          return query.isEmpty() ? Slice.none() : facts.find(filter.of(query.get()), start, most);
        });
  }

  /** The sentences with these words. */
  public Slice<FoundSentence> sentences(String typed, SearchFilter filter, int start, int most) {
    return asking(
        () -> {
          Optional<Query> query = new SearchWords(typed).texts(DocumentType.SENTENCE);
          return query.isEmpty()
              ? Slice.none()
              : sentences.find(filter.of(query.get()), start, most);
        });
  }

  /** By what can be narrowed down what these words find. */
  public Facets facets(String typed, SearchFilter filter) {
    return asking(
        () -> {
          BitSet matching =
              articlesWith(new SearchWords(typed), filter.ofAnyPublisher().ofAnyTime());
          BitSet named = named(typed);
          if (filter.restrictsArticles()) {
            int[] counts = entities.counts(filter.of(DocumentType.NAME.query()));
            retain(named, it -> counts[it] > 0);
          }
          return new Facets(
              entities.kinds(named),
              articles.publishers(matching, filter),
              articles.periods(matching, filter));
        });
  }

  private BitSet articlesWith(SearchWords words, SearchFilter filter) throws IOException {
    if (words.isBlank()) {
      return articles.matching(filter.of(DocumentType.ARTICLE.query()));
    }
    BitSet found = articles.matching(filter.of(words.names()));
    for (DocumentType type : List.of(DocumentType.FACT, DocumentType.SENTENCE)) {
      Optional<Query> query = words.texts(type);
      if (query.isPresent()) {
        found.or(articles.matching(filter.of(query.get())));
      }
    }
    return found;
  }

  /** The same words with fewer and with more of them mended; only what differs. */
  public List<String> mended(String typed) {
    return asking(() -> new Spelling(reader).mended(typed));
  }

  /** The entity with this IRI. */
  public Optional<Named> entity(String iri) {
    return asking(
        () -> {
          BitSet found = entities.matching(new TermQuery(new Term(IndexField.ENTITY, iri)));
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(entities.named(found.nextSetBit(0)));
        });
  }

  /** The articles that name an entity, the newest first. */
  public List<IndexedArticle> articlesOf(String iri) {
    return asking(
        () ->
            articles.newestFirst(
                articles.matching(new TermQuery(new Term(IndexField.ENTITY, iri)))));
  }

  /** Something that reads the index. */
  private interface Asking<T> {
    T ask() throws IOException;
  }

  private static <T> T asking(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }
}
