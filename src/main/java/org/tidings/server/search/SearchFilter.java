package org.tidings.server.search;

import java.util.Optional;

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

  boolean restrictsArticles() {
    return publisher.isPresent() || from.isPresent() || until.isPresent() || article.isPresent();
  }

  boolean admits(IndexedArticle it) {
    return publisher.map(it.publisher()::equals).orElse(true)
        && article.map(it.iri()::equals).orElse(true)
        && from.map(day -> it.date().compareTo(day) >= 0).orElse(true)
        && until.map(day -> cut(it.date(), day).compareTo(day) <= 0).orElse(true);
  }

  private static String cut(String date, String like) {
    return date.substring(0, Math.min(date.length(), like.length()));
  }
}
