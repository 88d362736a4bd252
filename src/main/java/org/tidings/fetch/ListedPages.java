package org.tidings.fetch;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.folder.ListEntry;
import org.tidings.fetch.listing.ListedAddress;
import org.tidings.fetch.listing.Listing;
import org.tidings.fetch.manners.FetchTask;
import org.tidings.fetch.manners.FetchTask.Role;
import org.tidings.fetch.manners.HostTurns;

/** Decides which addresses of a list are asked, the latest first. Not thread-safe. */
final class ListedPages {

  /** Enough for an index of site maps that goes back for years. */
  private static final int MOST_LISTS = 1000;

  private final FetchOrder order;
  private final Reach reach;
  private final HostTurns turns;
  private final FetchBook book;
  private final Set<WebAddress> seen = new HashSet<>();
  private final Map<String, Integer> pages = new HashMap<>();
  private int lists;

  ListedPages(FetchOrder order, Reach reach, HostTurns turns, FetchBook book) {
    this.order = order;
    this.reach = reach;
    this.turns = turns;
    this.book = book;
  }

  /** Whether an address comes up for the first time. */
  boolean isNew(WebAddress address) {
    return seen.add(address);
  }

  /** Asks for what is found in something, unless it is not to be asked. */
  void lead(FetchTask task, WebAddress target, Role role) {
    Optional<String> objection = reach.objection(target);
    if (objection.isPresent()) {
      book.refused(task, target.toString(), objection.get());
    } else if (isNew(target)) {
      turns.addFirst(task.leadingTo(target, role));
    }
  }

  /** Asks for what a list tells of. */
  void take(FetchTask list, Listing listing) {
    for (ListedAddress listed : latestFirst(listing.lists())) {
      if (order.isTooOld(listed) || lists >= MOST_LISTS) {
        continue;
      }
      address(list, listed).ifPresent(it -> takeList(list, it, listed.changed()));
    }
    for (ListedAddress listed : latestFirst(listing.pages())) {
      if (order.isTooOld(listed)) {
        book.notWhole(task(list, list.address(), Role.PAGE, Optional.empty()));
        continue;
      }
      address(list, listed).ifPresent(it -> takePage(list, it, listed.changed()));
    }
  }

  private static List<ListedAddress> latestFirst(List<ListedAddress> listed) {
    return listed.stream()
        .sorted(
            Comparator.comparing(
                ListedAddress::changed,
                Comparator.comparing(it -> it.orElse(Instant.MIN), Comparator.reverseOrder())))
        .toList();
  }

  private Optional<WebAddress> address(FetchTask list, ListedAddress listed) {
    FetchTask task = task(list, list.address(), Role.PAGE, Optional.empty());
    try {
      WebAddress address = list.address().resolve(listed.written());
      if (!isNew(address)) {
        return Optional.empty();
      }
      Optional<String> objection = reach.objection(address);
      objection.ifPresent(reason -> book.refused(task, address.toString(), reason));
      return objection.isPresent() ? Optional.empty() : Optional.of(address);
    } catch (AddressException e) {
      book.refused(task, listed.written(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static FetchTask task(
      FetchTask list, WebAddress address, Role role, Optional<Instant> changed) {
    return new FetchTask(address, role, Optional.of(list.address()), 0, changed);
  }

  private void takeList(FetchTask list, WebAddress address, Optional<Instant> changed) {
    lists++;
    turns.add(task(list, address, Role.SITEMAP, changed));
  }

  private void takePage(FetchTask list, WebAddress address, Optional<Instant> changed) {
    Optional<ListEntry> known = book.known(address).filter(entry -> isUpToDate(entry, changed));
    if (known.isPresent()) {
      book.known(address, known.get());
      return;
    }
    FetchTask task = task(list, address, Role.PAGE, changed);
    if (pages.merge(address.host(), 1, Integer::sum) > order.pagesPerHost()) {
      book.refused(
          task,
          address.toString(),
          "%d pages of its host are enough".formatted(order.pagesPerHost()));
    } else if (order.dryRun()) {
      book.wanted(task);
    } else {
      turns.add(task);
    }
  }

  private static boolean isUpToDate(ListEntry entry, Optional<Instant> changed) {
    return entry.state() != ListEntry.State.FAILED
        && changed.filter(it -> it.isAfter(entry.when())).isEmpty();
  }
}
