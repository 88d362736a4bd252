package org.tidings.fetch;

import java.util.Optional;
import java.util.Set;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.http.WebAnswer;
import org.tidings.fetch.listing.ListKind;
import org.tidings.fetch.listing.Listing;
import org.tidings.fetch.listing.ListingException;
import org.tidings.fetch.listing.Listings;
import org.tidings.fetch.listing.Unpacking;
import org.tidings.fetch.manners.FetchTask;
import org.tidings.fetch.manners.FetchTask.Role;
import org.tidings.fetch.manners.Redirect;

/** Does with what came what its kind asks for: keeps pages, and follows lists. Not thread-safe. */
final class Arrivals {

  /** What is read of an archive later. */
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

  private final FetchBook book;
  private final ListedPages listed;

  Arrivals(FetchBook book, ListedPages listed) {
    this.book = book;
    this.listed = listed;
  }

  /** Takes what is there. */
  void take(FetchTask task, WebAnswer answer) throws FolderException {
    try {
      byte[] content = Unpacking.of(answer.body());
      Optional<ListKind> kind = listKind(task, answer, content);
      if (kind.isPresent()) {
        takeList(task, answer, kind.get(), content);
      } else if (task.role() == Role.FEED) {
        takeFeedOf(task, content);
      } else if (task.role() == Role.SITEMAP) {
        book.leftOut(task, "it is no site map");
      } else if (PAGES.contains(answer.mediaType())) {
        book.page(task, answer, content);
      } else {
        book.leftOut(task, kind(answer));
      }
    } catch (ListingException e) {
      book.leftOut(task, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<ListKind> listKind(FetchTask task, WebAnswer answer, byte[] content) {
    if (task.role() == Role.PAGE) {
      return Optional.empty();
    }
    if (task.role() == Role.SITEMAP && answer.mediaType().equals("text/plain")) {
      return Optional.of(ListKind.of(content).orElse(ListKind.SITEMAP));
    }
    return ListKind.of(content);
  }

  private void takeList(FetchTask task, WebAnswer answer, ListKind kind, byte[] content)
      throws ListingException {
    Listing listing = Listings.read(kind, content, answer.mediaType(), task.address());
    // An index of site maps is always read again: they may have changed, and it may not say so.
    book.list(task, answer, listing.lists().isEmpty());
    listed.take(task, listing);
  }

  private void takeFeedOf(FetchTask task, byte[] page) throws FolderException {
    Optional<String> feed = Listings.feedOf(page);
    if (feed.isEmpty() || task.hops() >= Redirect.MOST) {
      book.leftOut(task, "it is no feed, and offers none");
      return;
    }
    try {
      listed.lead(task, task.address().resolve(feed.get()), Role.FEED);
    } catch (AddressException e) {
      book.refused(task, feed.get(), String.valueOf(e.getMessage()));
    }
  }

  private static String kind(WebAnswer answer) {
    return answer.mediaType().isEmpty()
        ? "its server does not say what it is"
        : "it is " + answer.mediaType();
  }
}
