package org.tidings.fetch;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.folder.FetchFolder;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.http.WebClient;
import org.tidings.fetch.manners.FetchTimer;

/**
 * Fetches what was ordered into a folder: pages, and those that feeds and site maps list. A bad
 * address is an entry in the list; a host that fails again and again is given up.
 *
 * @param timer for pauses between requests
 * @param stop asked between requests whether to end early
 */
public record Fetch(
    WebClient client,
    Reach reach,
    FetchFolder folder,
    Clock clock,
    FetchTimer timer,
    FetchListener listener,
    BooleanSupplier stop) {

  /**
   * Fetches.
   *
   * @throws FolderException if the folder cannot be written to; what was reported is kept
   */
  public FetchResult run(FetchOrder order) throws FolderException {
    return new FetchRun(order, this).all();
  }
}
