package org.tidings.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, as written there. JSON-LD comes first, then Open Graph and
 * other meta elements, then visible elements.
 *
 * @param date ISO 8601 where the page keeps to the rules
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
public record PageFacts(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> date,
    Optional<String> language) {

  /** The names of meta elements that tell the day of publication. */
  private static final List<String> DATE_NAMES =
      List.of("date", "pubdate", "dc.date", "dc.date.issued", "dcterms.date", "parsely-pub-date");

  private static final Pattern BY = Pattern.compile("^(?i)by\\s+");

  /** The names of meta elements that tell who wrote it. */
  private static final List<String> AUTHOR_NAMES = List.of("author", "parsely-author", "byl");

  static PageFacts of(Document page, LinkedData data) {
    Optional<String> publisher = publisher(page, data);
    return new PageFacts(
        address(page, data),
        title(page, data).map(title -> withoutName(title, publisher)),
        publisher,
        author(page, data),
        date(page, data),
        attribute(page, "html[lang]", "lang")
            .or(() -> data.text("inLanguage"))
            .or(() -> meta(page, "og:locale").map(locale -> locale.replace('_', '-'))));
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

  private static Optional<String> date(Document page, LinkedData data) {
    return data.text("datePublished")
        .or(() -> firstMeta(page, List.of("article:published_time", "article:published")))
        .or(() -> attribute(page, "[itemprop=datePublished][content]", "content"))
        .or(() -> attribute(page, "[itemprop=datePublished][datetime]", "datetime"))
        .or(() -> firstMeta(page, DATE_NAMES))
        .or(() -> attribute(page, "article time[datetime], time[pubdate]", "datetime"))
        .or(() -> attribute(page, "time[datetime]", "datetime"));
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
