package org.tidings.fetch.manners;

import java.time.Instant;
import java.util.Optional;
import org.tidings.fetch.address.WebAddress;

/**
 * An address that is to be asked.
 *
 * @param from the list that it is from; nothing if the user named it
 * @param hops how often it was sent on
 * @param changed when it was changed, as its list says
 */
public record FetchTask(
    WebAddress address, Role role, Optional<WebAddress> from, int hops, Optional<Instant> changed) {

  /** What is expected at an address. */
  public enum Role {
    /** A page or a list. */
    ANYTHING,
    /** A feed, or a page that offers one. */
    FEED,
    /** Nothing: its robots.txt names site maps. */
    SITE,
    SITEMAP,
    PAGE
  }

  public static FetchTask named(WebAddress address, Role role) {
    return new FetchTask(address, role, Optional.empty(), 0, Optional.empty());
  }

  /** The same at another address, to which it was sent on. */
  public FetchTask movedTo(WebAddress target) {
    return new FetchTask(target, role, from, hops + 1, changed);
  }

  /** The same for another address and role that was found here. */
  public FetchTask leadingTo(WebAddress target, Role other) {
    return new FetchTask(target, other, from, hops + 1, Optional.empty());
  }
}
