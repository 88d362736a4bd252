package org.tidings.fetch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.listing.ListKind;
import org.tidings.fetch.listing.ListedAddress;

/**
 * What to fetch, and how.
 *
 * @param addresses that the user named
 * @param kind of list that they are, or lead to; otherwise what is there says it
 * @param since the first day, in Greenwich, of pages to take from lists; those of which a list
 *     tells no day are taken
 * @param pagesPerHost the most pages to take from lists, of each host
 * @param delay between two requests of a host, where its robots.txt asks for no more
 * @param dryRun whether to ask for lists only, and to keep nothing
 */
public record FetchOrder(
    List<WebAddress> addresses,
    Optional<ListKind> kind,
    Optional<LocalDate> since,
    int pagesPerHost,
    Duration delay,
    boolean dryRun) {

  public FetchOrder {
    addresses = List.copyOf(addresses);
    if (pagesPerHost < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("pages and delay cannot be negative");
    }
  }

  boolean isTooOld(ListedAddress listed) {
    return since.isPresent()
        && listed.changed().isPresent()
        && LocalDate.ofInstant(listed.changed().get(), ZoneOffset.UTC).isBefore(since.get());
  }
}
