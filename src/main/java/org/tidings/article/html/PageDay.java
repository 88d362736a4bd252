package org.tidings.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tidings.article.day.AddressDay;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;
import org.tidings.article.html.MetaElements.Entry;

/**
 * Finds the day when a page's article was published: what the page says to programs that it is,
 * what it shows, the address, and last the day of the latest change. What cannot be read as a day
 * is passed over.
 */
final class PageDay {

  /** Names that say what they mean. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datePublished",
          "date:published_time",
          "publish-date",
          "publication_date",
          "published_date",
          "pubdate",
          "sailthru.date",
          "parsely-pub-date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date.issued",
          "dc.issued",
          "OriginalPublicationDate",
          "citation_publication_date",
          "citation_online_date",
          "citation_date");

  /** Other ways to say the same; letters alone. */
  private static final Pattern PUBLISHED_SOMEHOW =
      Pattern.compile(".*(publi(sh|c)|pubdate|pubtime|releas).*(date|time|day).*|.*date.*publi.*");

  private static final Pattern SOMETHING_ELSE =
      Pattern.compile(".*(modif|updat|last|expir|unpub|republ|publisher|revis|publicaccess).*");

  /** Names that may mean the day of the article, or that of its page. */
  private static final List<String> CREATED =
      List.of(
          "dc.date.created",
          "dcterms.created",
          "dc.created",
          "article:created",
          "dateCreated",
          "dc.date",
          "dcterms.date",
          "date",
          "article_date_original",
          "article.date",
          "displaydate",
          "creation_date",
          "created");

  private static final List<String> CHANGED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "dateModified",
          "dc.date.modified",
          "dcterms.modified",
          "last-modified",
          "revised",
          "last-updated");

  private final Document page;
  private final LinkedData data;
  private final MetaElements meta;
  private final DayOrder order;
  private @Nullable OwnPlaces own;

  private PageDay(Document page, LinkedData data, Optional<String> language) {
    this.page = page;
    this.data = data;
    this.meta = MetaElements.of(page);
    this.order = DayOrder.of(language);
  }

  /**
   * The day, if the page tells one.
   *
   * @param language of the page, as it declares it
   * @param address of the page, as it gives it
   */
  static Optional<FoundDay> of(
      Document page, LinkedData data, Optional<String> language, Optional<String> address) {
    PageDay day = new PageDay(page, data, language);
    return day.declared()
        .or(() -> new ShownDay(page, day.order, day.own()).find())
        .or(() -> address.flatMap(AddressDay::found))
        .or(day::changed);
  }

  private Optional<FoundDay> declared() {
    return linked("datePublished")
        .or(() -> first(meta.named(PUBLISHED)))
        .or(() -> first(meta.named(PageDay::isPublished)))
        .or(() -> ofMicrodata("datePublished"))
        .or(() -> ofParsely())
        .or(() -> first(meta.named(CREATED)))
        .or(() -> linked("dateCreated"))
        .or(() -> linked("uploadDate"));
  }

  private static boolean isPublished(String name) {
    return PUBLISHED_SOMEHOW.matcher(name).matches() && !SOMETHING_ELSE.matcher(name).matches();
  }

  private Optional<FoundDay> changed() {
    return linked("dateModified")
        .or(() -> first(meta.named(CHANGED)))
        .or(() -> ofMicrodata("dateModified"));
  }

  private Optional<FoundDay> linked(String property) {
    return data.text(property).flatMap(written -> day(written, "JSON-LD " + property));
  }

  private Optional<FoundDay> first(Stream<Entry> entries) {
    return entries
        .flatMap(entry -> day(entry.content(), "meta " + entry.name()).stream())
        .findFirst();
  }

  private Optional<FoundDay> ofMicrodata(String property) {
    List<Element> elements = page.select("[itemprop=%s]".formatted(property));
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    return elements.stream()
        .filter(own()::hold)
        .flatMap(
            it -> Stream.of(it.attr("content"), it.attr("datetime"), it.attr("title"), it.text()))
        .flatMap(written -> day(written, "itemprop " + property).stream())
        .findFirst();
  }

  // Not made for pages whose head tells the day.
  private OwnPlaces own() {
    if (own == null) {
      own = OwnPlaces.of(page);
    }
    return own;
  }

  /** A JSON object in an attribute, as Parse.ly had it first. */
  private Optional<FoundDay> ofParsely() {
    return meta.named(List.of("parsely-page"))
        .flatMap(entry -> LinkedData.field(entry.content(), "pub_date").stream())
        .flatMap(written -> day(written, "meta parsely-page").stream())
        .findFirst();
  }

  private Optional<FoundDay> day(String written, String from) {
    return FoundDay.in(written, order, from);
  }
}
