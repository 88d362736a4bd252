package org.tidings.fetch.manners;

import java.util.Optional;
import java.util.Set;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.http.WebAnswer;

/** Answers that send on to another address. */
public final class Redirect {

  /** How often one address may lead to another. */
  public static final int MOST = 5;

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  /**
   * Where an answer sends on to, if it does.
   *
   * @throws AddressException if that is no address of the web
   */
  public static Optional<WebAddress> target(WebAddress from, WebAnswer answer)
      throws AddressException {
    Optional<String> location =
        answer.header("Location").filter(it -> STATUSES.contains(answer.status()));
    return location.isPresent() ? Optional.of(from.resolve(location.get())) : Optional.empty();
  }
}
