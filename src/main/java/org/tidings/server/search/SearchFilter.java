package org.tidings.server.search;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.tidings.server.search.document.IndexField;

/**
 * Which entities and articles count. What is empty does not restrict.
 *
 * @param kind of the entity
 * @param publisher of the article
 * @param from the first day, month or year of publication
 * @param until the last day, month or year of publication
 * @param article IRI of the only article that counts
 */
public record SearchFilter(
    Optional<String> kind,
    Optional<String> publisher,
    Optional<String> from,
    Optional<String> until,
    Optional<String> article) {

  /** Leaves nothing out. */
  public static final SearchFilter NONE =
      new SearchFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final int YEAR = 4;

  /** Sorts behind all that may follow a part of a date. */
  private static final String LAST = "\uffff";

  boolean restrictsArticles() {
    return publisher.isPresent() || from.isPresent() || until.isPresent() || article.isPresent();
  }

  boolean admits(IndexedArticle it) {
    return publisher.map(it.publisher()::equals).orElse(true)
        && article.map(it.iri()::equals).orElse(true)
        && from.map(day -> it.date().compareTo(day) >= 0).orElse(true)
        && until.map(day -> it.date().compareTo(day + LAST) <= 0).orElse(true);
  }

  /** The documents that match and are of the articles that count. */
  Query of(Query matching) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(matching, BooleanClause.Occur.MUST);
    publisher.ifPresent(it -> all.add(term(IndexField.PUBLISHER, it), BooleanClause.Occur.FILTER));
    article.ifPresent(it -> all.add(term(IndexField.ARTICLE, it), BooleanClause.Occur.FILTER));
    if (from.isPresent() || until.isPresent()) {
      Query days =
          TermRangeQuery.newStringRange(
              IndexField.DATE,
              from.orElse(null),
              until.map(it -> it + LAST).orElse(null),
              true,
              true);
      all.add(days, BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** The year, if it is but one in which the articles may be. */
  public Optional<String> year() {
    return from.filter(it -> it.length() >= YEAR)
        .map(it -> it.substring(0, YEAR))
        .filter(it -> until.filter(last -> last.startsWith(it)).isPresent());
  }

  SearchFilter ofAnyKind() {
    return new SearchFilter(Optional.empty(), publisher, from, until, article);
  }

  SearchFilter ofAnyPublisher() {
    return new SearchFilter(kind, Optional.empty(), from, until, article);
  }

  SearchFilter ofAnyTime() {
    return new SearchFilter(kind, publisher, Optional.empty(), Optional.empty(), article);
  }

  SearchFilter within(String period) {
    return new SearchFilter(kind, publisher, Optional.of(period), Optional.of(period), article);
  }
}
