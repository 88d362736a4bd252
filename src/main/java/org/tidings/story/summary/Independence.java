package org.tidings.story.summary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what does not merely repeat another. Articles that repeat another article, or share a
 * sentence about the fact to the letter, have one report between them; reports of one outlet have
 * one source.
 */
final class Independence {

  private final List<Telling> tellings;

  Independence(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /** How many reports there are. */
  int reports() {
    return count(false);
  }

  /** How many sources they come from. */
  int sources() {
    return count(true);
  }

  private int count(boolean byOutlet) {
    Map<String, String> leaders = new HashMap<>();
    Set<String> articles = new HashSet<>();
    for (Telling telling : tellings) {
      String article = telling.article().toString();
      articles.add(article);
      join(article, "copy " + telling.original(), leaders);
      telling.occasions().stream()
          .filter(it -> !it.sentence().isEmpty())
          .forEach(it -> join(article, "words " + it.sentence(), leaders));
      if (byOutlet) {
        telling.publisher().ifPresent(outlet -> join(article, "outlet " + outlet, leaders));
      }
    }
    return (int) articles.stream().map(it -> leader(it, leaders)).distinct().count();
  }

  private static void join(String one, String other, Map<String, String> leaders) {
    String first = leader(one, leaders);
    String second = leader(other, leaders);
    if (!first.equals(second)) {
      leaders.put(first, second);
    }
  }

  private static String leader(String of, Map<String, String> leaders) {
    String at = of;
    for (String next = leaders.get(at); next != null; next = leaders.get(at)) {
      String after = leaders.getOrDefault(next, next);
      leaders.put(at, after);
      at = after;
    }
    return at;
  }
}
