package org.tidings.fetch.listing;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.tidings.fetch.address.WebAddress;

/** Reads site maps and their indexes, without opening anything that they name. */
final class SitemapReader {

  private SitemapReader() {}

  /**
   * What the site map lists.
   *
   * @throws ListingException if it is none
   */
  static Listing read(byte[] content, String type, WebAddress from) throws ListingException {
    // Whose addresses it may list is not for the parser to say.
    SiteMapParser parser = new SiteMapParser(false, true);
    try {
      AbstractSiteMap map = parser.parseSiteMap(type, content, url(from));
      return map instanceof SiteMapIndex index
          ? new Listing(List.of(), maps(index.getSitemaps()))
          : new Listing(pages(((SiteMap) map).getSiteMapUrls()), List.of());
    } catch (UnknownFormatException | IOException e) {
      throw new ListingException("it is no site map that can be read: " + e.getMessage(), e);
    }
  }

  private static URL url(WebAddress address) throws MalformedURLException {
    return address.uri().toURL();
  }

  private static List<ListedAddress> maps(Collection<AbstractSiteMap> maps) {
    return maps.stream().map(it -> listed(it.getUrl(), it.getLastModified())).toList();
  }

  private static List<ListedAddress> pages(Collection<SiteMapURL> pages) {
    return pages.stream().map(it -> listed(it.getUrl(), it.getLastModified())).toList();
  }

  private static ListedAddress listed(URL url, Date changed) {
    return new ListedAddress(url.toString(), Optional.ofNullable(changed).map(Date::toInstant));
  }
}
