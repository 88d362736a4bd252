package org.tidings.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tidings.article.day.FoundDay;

/**
 * What a page says about its article, as written there. JSON-LD comes first, then Open Graph and
 * other meta elements, then visible elements.
 *
 * @param day of publication
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
public record PageFacts(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<FoundDay> day,
    Optional<String> language) {

  private static final Pattern BY = Pattern.compile("^(?i)by\\s+");

  /** The names of meta elements that tell who wrote it. */
  private static final List<String> AUTHOR_NAMES = List.of("author", "parsely-author", "byl");

  static PageFacts of(Document page, LinkedData data) {
    Optional<String> publisher = publisher(page, data);
    Optional<String> address = address(page, data);
    Optional<String> language = language(page, data);
    return new PageFacts(
        address,
        title(page, data).map(title -> withoutName(title, publisher)),
        publisher,
        author(page, data),
        PageDay.of(page, data, language, address),
        language);
  }

  private static Optional<String> language(Document page, LinkedData data) {
    return attribute(page, "html[lang]", "lang")
        .or(() -> data.text("inLanguage"))
        .or(() -> meta(page, "og:locale").map(locale -> locale.replace('_', '-')));
  }

  private static Optional<String> publisher(Document page, LinkedData data) {
    return meta(page, "og:site_name")
        .or(() -> data.text("publisher"))
        .or(() -> meta(page, "application-name"))
        .filter(PageFacts::isName);
  }

  /** Many pages add their own name: <i>Island votes - The Planet</i>. */
  private static String withoutName(String title, Optional<String> publisher) {
    return publisher
        .map(name -> title.replaceFirst(" ?[-–—|:·] ?" + Pattern.quote(name) + "$", ""))
        .filter(rest -> !rest.isBlank())
        .orElse(title);
  }

  private static boolean isName(String text) {
    return text.length() < 100 && !text.contains("://");
  }

  private static Optional<String> address(Document page, LinkedData data) {
    return attribute(page, "link[rel=canonical]", "href")
        .or(() -> meta(page, "og:url"))
        .or(() -> data.text("url"))
        .or(() -> data.text("mainEntityOfPage"));
  }

  private static Optional<String> title(Document page, LinkedData data) {
    return meta(page, "og:title")
        .or(() -> data.text("headline"))
        .or(() -> page.select("h1").size() == 1 ? text(page, "h1") : Optional.empty())
        .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
  }

  private static Optional<String> author(Document page, LinkedData data) {
    return data.text("author")
        .or(() -> firstMeta(page, AUTHOR_NAMES))
        .or(() -> meta(page, "article:author"))
        .or(() -> text(page, "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"))
        .map(name -> BY.matcher(name).replaceFirst(""))
        .filter(PageFacts::isName);
  }

  private static Optional<String> firstMeta(Document page, List<String> names) {
    return names.stream().flatMap(name -> meta(page, name).stream()).findFirst();
  }

  private static Optional<String> meta(Document page, String name) {
    return attribute(
        page, "meta[property=%1$s], meta[name=%1$s]".formatted("\"" + name + "\""), "content");
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    return page.select(selector).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Document page, String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank() && text.length() < 100)
        .findFirst();
  }
}
