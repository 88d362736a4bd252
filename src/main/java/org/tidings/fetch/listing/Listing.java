package org.tidings.fetch.listing;

import java.util.List;

/**
 * What a feed or a site map lists, in its order.
 *
 * @param pages addresses of pages
 * @param lists addresses of other site maps
 */
public record Listing(List<ListedAddress> pages, List<ListedAddress> lists) {

  public Listing {
    pages = List.copyOf(pages);
    lists = List.copyOf(lists);
  }
}
