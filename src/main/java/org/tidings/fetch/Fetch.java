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
 */
public final class Fetch {

  private final WebClient client;
  private final Reach reach;
  private final FetchFolder folder;
  private final Clock clock;
  private final FetchTimer timer;
  private final FetchListener listener;
  private final BooleanSupplier stop;

  /**
   * @param stop asked between requests whether to end early
   */
  public Fetch(
      WebClient client,
      Reach reach,
      FetchFolder folder,
      Clock clock,
      FetchTimer timer,
      FetchListener listener,
      BooleanSupplier stop) {
    this.client = client;
    this.reach = reach;
    this.folder = folder;
    this.clock = clock;
    this.timer = timer;
    this.listener = listener;
    this.stop = stop;
  }

  /**
   * Fetches.
   *
   * @throws FolderException if the folder cannot be written to; what was reported is kept
   */
  public FetchResult run(FetchOrder order) throws FolderException {
    return new FetchRun(order, client, reach, folder, clock, timer, listener, stop).all();
  }
}
