package org.tidings.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds among articles those that repeat an earlier one. Articles are taken in the order of their
 * dates, and of their IRIs where these are the same or not known; each is compared with those
 * before it that repeat nobody themselves, so that a chain of small changes does not join what is
 * different. What is found depends on the articles alone, not on the order in which they came.
 */
public final class CopySearch {

  /** The share of the shorter text that must be in both. */
  static final double SHARE = 0.3;

  /** And of the longer one: an article is no copy of a notice that it quotes. */
  private static final double SHARE_OF_LONGER = 0.15;

  /** Fewer runs of words in common are a phrase, or chance. */
  private static final int FEWEST = 8;

  /** What more originals have than these tells nothing, and looking at all of them takes long. */
  private static final int COMMON = 30;

  private static final String WITHOUT_DATE = "\uffff";

  private final List<SketchedArticle> articles;

  /** All hashes, each with the place of its article below it. */
  private final long[] postings;

  private final boolean[] repeats;

  private CopySearch(List<SketchedArticle> articles) {
    this.articles =
        articles.stream()
            .sorted(Comparator.comparing(CopySearch::date).thenComparing(SketchedArticle::iri))
            .toList();
    this.postings = postings(this.articles);
    this.repeats = new boolean[articles.size()];
  }

  private static String date(SketchedArticle article) {
    return article.date().isEmpty() ? WITHOUT_DATE : article.date();
  }

  private static long[] postings(List<SketchedArticle> articles) {
    long[] postings = new long[articles.stream().mapToInt(it -> it.sketch().size()).sum()];
    int end = 0;
    for (int place = 0; place < articles.size(); place++) {
      for (int hash : articles.get(place).sketch().hashes().toArray()) {
        postings[end++] = posting(hash, place);
      }
    }
    Arrays.sort(postings);
    return postings;
  }

  private static long posting(int hash, int place) {
    return ((long) hash << Integer.SIZE) | place;
  }

  /** The IRI of the earliest article by that of each article which repeats it. */
  public static Map<String, String> originals(List<SketchedArticle> articles) {
    return new CopySearch(articles).all();
  }

  private Map<String, String> all() {
    Map<String, String> originals = new TreeMap<>();
    for (int place = 0; place < articles.size(); place++) {
      Optional<Integer> original = original(place);
      if (original.isPresent()) {
        repeats[place] = true;
        originals.put(articles.get(place).iri(), articles.get(original.get()).iri());
      }
    }
    return originals;
  }

  private Optional<Integer> original(int place) {
    Map<Integer, Integer> shared = new HashMap<>();
    articles.get(place).sketch().hashes().forEach(hash -> count(hash, place, shared));
    return shared.entrySet().stream()
        .filter(entry -> isMuch(entry.getValue(), place, entry.getKey()))
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Counts the hash for all originals before {@code place} that have it. */
  private void count(int hash, int place, Map<Integer, Integer> shared) {
    List<Integer> having = new ArrayList<>();
    int found = Arrays.binarySearch(postings, posting(hash, 0));
    int i = found < 0 ? -found - 1 : found;
    while (having.size() <= COMMON && i < postings.length && postings[i] < posting(hash, place)) {
      int other = (int) postings[i++];
      if (!repeats[other]) {
        having.add(other);
      }
    }
    if (having.size() <= COMMON) {
      having.forEach(other -> shared.merge(other, 1, Integer::sum));
    }
  }

  private boolean isMuch(int shared, int one, int other) {
    int size = articles.get(one).sketch().size();
    int otherSize = articles.get(other).sketch().size();
    return shared >= FEWEST
        && shared >= SHARE * Math.min(size, otherSize)
        && shared >= SHARE_OF_LONGER * Math.max(size, otherSize);
  }
}
