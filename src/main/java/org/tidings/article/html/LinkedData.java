package org.tidings.article.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page's JSON-LD, read as plain JSON: contexts are never fetched.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org, NewsArticle</a>
 */
final class LinkedData {

  private final JsonObject article;

  private LinkedData(JsonObject article) {
    this.article = article;
  }

  /**
   * The article of the page: of several, the one with the page's headline or address, else the
   * first; one that says nothing if there is none.
   */
  static LinkedData of(Document page) {
    List<LinkedData> articles =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .flatMap(json -> articles(json).stream())
            .map(LinkedData::new)
            .toList();
    return articles.stream()
        .filter(article -> articles.size() > 1 && article.isOf(page))
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .orElseGet(() -> new LinkedData(new JsonObject()));
  }

  private boolean isOf(Document page) {
    Optional<String> headline = text("headline");
    Optional<String> address = text("url").or(() -> text("mainEntityOfPage"));
    return page.select("h1").stream().anyMatch(h1 -> headline.equals(Optional.of(h1.text())))
        || page.select("link[rel=canonical]").stream()
            .anyMatch(link -> address.equals(Optional.of(link.attr("href"))));
  }

  /** A text field of a JSON object that stands alone. */
  static Optional<String> field(String json, String name) {
    return parse(json)
        .filter(JsonElement::isJsonObject)
        .flatMap(object -> new LinkedData(object.getAsJsonObject()).text(name));
  }

  private static List<JsonObject> articles(String json) {
    List<JsonObject> found = new ArrayList<>();
    Deque<JsonElement> open = new ArrayDeque<>();
    parse(json).ifPresent(open::add);
    while (!open.isEmpty()) {
      JsonElement element = open.poll();
      if (element.isJsonArray()) {
        element.getAsJsonArray().forEach(open::add);
      } else if (element.isJsonObject()) {
        JsonObject object = element.getAsJsonObject();
        if (isArticle(object)) {
          found.add(object);
        }
        if (object.has("@graph")) {
          open.add(object.get("@graph"));
        }
      }
    }
    return found;
  }

  // Pages break the rules of JSON, so Gson is lenient here; it refuses deep nesting.
  private static Optional<JsonElement> parse(String json) {
    try {
      return Optional.of(JsonParser.parseString(json));
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static boolean isArticle(JsonObject object) {
    return object.has("@type")
        && strings(object.get("@type")).stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .anyMatch(type -> type.endsWith("article") || type.endsWith("blogposting"));
  }

  /** The property's text, or the names of what it leads to. */
  Optional<String> text(String property) {
    return article.has(property)
        ? Optional.of(String.join(", ", strings(article.get(property)))).filter(t -> !t.isBlank())
        : Optional.empty();
  }

  /** The whole text, where a page gives it; some do for readers without scripts. */
  List<String> body() {
    return text("articleBody").stream()
        .flatMap(body -> Jsoup.parse(body.replace("\n", "<br>")).body().wholeText().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> strings(JsonElement value) {
    if (value.isJsonPrimitive()) {
      return List.of(value.getAsString().strip());
    }
    if (value.isJsonArray()) {
      JsonArray array = value.getAsJsonArray();
      return array.asList().stream()
          .filter(element -> !element.isJsonArray())
          .flatMap(element -> strings(element).stream())
          .distinct()
          .collect(Collectors.toList());
    }
    if (value.isJsonObject()) {
      JsonObject object = value.getAsJsonObject();
      return List.of("name", "@id").stream()
          .filter(key -> object.has(key) && object.get(key).isJsonPrimitive())
          .map(key -> object.get(key).getAsString().strip())
          .limit(1)
          .toList();
    }
    return List.of();
  }
}
