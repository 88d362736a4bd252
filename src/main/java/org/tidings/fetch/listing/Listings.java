package org.tidings.fetch.listing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tidings.fetch.address.WebAddress;

/** Reads lists of addresses of every kind. */
public final class Listings {

  private static final String FEEDS =
      "link[rel~=(?i)(^|\\s)alternate(\\s|$)][type~=(?i)application/(rss|atom)\\+xml][href]";

  private Listings() {}

  /**
   * What a feed or a site map lists.
   *
   * @param content unpacked
   * @param type the media type as the server told it
   * @throws ListingException if it cannot be read
   */
  public static Listing read(ListKind kind, byte[] content, String type, WebAddress from)
      throws ListingException {
    return switch (kind) {
      case FEED -> FeedReader.read(content, type);
      case SITEMAP -> SitemapReader.read(content, type, from);
    };
  }

  /** The feed that a page offers, the first if there are several, as it is written there. */
  public static Optional<String> feedOf(byte[] page) {
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    return Optional.ofNullable(document.selectFirst(FEEDS)).map(link -> link.attr("href"));
  }
}
