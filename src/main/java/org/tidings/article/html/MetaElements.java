package org.tidings.article.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the meta elements of a page say. Names are compared by their letters and digits alone, since
 * publishers spell them in many ways: {@code article:published_time}, {@code
 * article.published-time}.
 */
final class MetaElements {

  private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");

  /** A meta element that has something to say. */
  record Entry(String name, String content) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  static MetaElements of(Document page) {
    MetaElements meta = new MetaElements();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      // Below the head, an item may be that of a comment or of a related story.
      Stream.of("property", "name", element.closest("head") == null ? "name" : "itemprop")
          .map(element::attr)
          .filter(name -> !name.isBlank() && !content.isEmpty())
          .forEach(name -> meta.entries.putIfAbsent(letters(name), new Entry(name, content)));
    }
    return meta;
  }

  /** The first of {@code names}, in their order, that is there. */
  Stream<Entry> named(List<String> names) {
    return names.stream().flatMap(name -> Optional.ofNullable(entries.get(letters(name))).stream());
  }

  /** Those whose name, by its letters and digits, is of a kind, in the order of the page. */
  Stream<Entry> named(Predicate<String> kind) {
    return entries.entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()))
        .map(Map.Entry::getValue);
  }

  private static String letters(String name) {
    return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
