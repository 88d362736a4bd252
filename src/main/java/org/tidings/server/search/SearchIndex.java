package org.tidings.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Names of entities by any of their words, with the articles that name them. In memory, sorted, and
 * searched by halving. Never changes. Thread-safe.
 */
public final class SearchIndex {

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::articles)
          .reversed()
          .thenComparing(hit -> hit.named().term().label().length())
          .thenComparing(hit -> hit.named().term().iri());

  private final List<Named> entities;
  private final List<IndexedArticle> articles;
  private final int[][] postings;
  private final String[] keys;
  private final int[] owners;
  private final long revision;
  private volatile List<IndexedArticle> newestFirst = List.of();

  /**
   * @param postings for each entity the numbers of the articles that name it, ascending
   * @param revision of the store that it was made of
   */
  SearchIndex(
      List<Named> entities, List<IndexedArticle> articles, int[][] postings, long revision) {
    this.entities = List.copyOf(entities);
    this.articles = List.copyOf(articles);
    this.postings = postings;
    this.revision = revision;
    List<Key> sorted = sortedKeys(this.entities);
    this.keys = sorted.stream().map(Key::text).toArray(String[]::new);
    this.owners = sorted.stream().mapToInt(Key::owner).toArray();
  }

  private record Key(String text, int owner) {}

  private static List<Key> sortedKeys(List<Named> entities) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      int owner = i;
      Named entity = entities.get(i);
      Folding.keys(entity.term().label()).forEach(key -> keys.add(new Key(key, owner)));
      entity.aliases().stream()
          .flatMap(alias -> Folding.keys(alias).stream())
          .forEach(key -> keys.add(new Key(key, owner)));
    }
    keys.sort(Comparator.comparing(Key::text));
    return keys;
  }

  /** The revision of the store that it was made of. */
  public long revision() {
    return revision;
  }

  public List<IndexedArticle> articles() {
    return articles;
  }

  /** All articles, the newest first; sorted when they are asked for the first time. */
  public List<IndexedArticle> newestFirst() {
    if (newestFirst.size() < articles.size()) {
      newestFirst =
          articles.stream()
              .sorted(
                  Comparator.comparing(IndexedArticle::date)
                      .reversed()
                      .thenComparing(IndexedArticle::iri))
              .toList();
    }
    return newestFirst;
  }

  public List<Named> entities() {
    return entities;
  }

  /** The entities whose name goes on like this from one of its words, best first. */
  public List<Hit> complete(String typed, int most) {
    return search(typed, SearchFilter.NONE).stream().limit(most).toList();
  }

  /** The entities that match, best first; all of them for a blank name. */
  public List<Hit> search(String typed, SearchFilter filter) {
    BitSet counting = new BitSet(articles.size());
    for (int i = 0; filter.restrictsArticles() && i < articles.size(); i++) {
      counting.set(i, filter.admits(articles.get(i)));
    }
    return matching(typed).stream()
        .mapToObj(i -> new Hit(entities.get(i), count(i, filter, counting)))
        .filter(hit -> filter.kind().map(hit.named().term().kind().label()::equals).orElse(true))
        .filter(hit -> hit.articles() > 0)
        .sorted(BEST_FIRST)
        .toList();
  }

  private BitSet matching(String typed) {
    String prefix = Folding.fold(typed);
    BitSet found = new BitSet(entities.size());
    if (prefix.isEmpty()) {
      found.set(0, entities.size());
      return found;
    }
    int at = Arrays.binarySearch(keys, prefix);
    for (int i = at < 0 ? -at - 1 : first(at, prefix);
        i < keys.length && keys[i].startsWith(prefix);
        i++) {
      found.set(owners[i]);
    }
    return found;
  }

  private int first(int found, String prefix) {
    int i = found;
    while (i > 0 && keys[i - 1].equals(prefix)) {
      i--;
    }
    return i;
  }

  private int count(int entity, SearchFilter filter, BitSet counting) {
    return filter.restrictsArticles()
        ? (int) Arrays.stream(postings[entity]).filter(counting::get).count()
        : postings[entity].length;
  }

  /** The articles that name an entity, the newest first. */
  public List<IndexedArticle> articlesOf(String iri) {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).term().iri().equals(iri)) {
        return Arrays.stream(postings[i])
            .mapToObj(articles::get)
            .sorted(Comparator.comparing(IndexedArticle::date).reversed())
            .toList();
      }
    }
    return List.of();
  }

  int[][] postings() {
    return postings.clone();
  }
}
