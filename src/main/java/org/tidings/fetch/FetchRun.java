package org.tidings.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.http.Validators;
import org.tidings.fetch.http.WebAnswer;
import org.tidings.fetch.http.WebClient;
import org.tidings.fetch.http.WebFailure;
import org.tidings.fetch.listing.ListKind;
import org.tidings.fetch.manners.FetchTask;
import org.tidings.fetch.manners.FetchTask.Role;
import org.tidings.fetch.manners.HostTurns;
import org.tidings.fetch.manners.Redirect;
import org.tidings.fetch.manners.RetryAfter;
import org.tidings.fetch.manners.RobotRules;

/**
 * The work for an order: asks one address after the other, and does what the answers say. Not
 * thread-safe.
 */
final class FetchRun {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int MOST_FAILURES = 3;
  private static final Duration LONGEST_REST = Duration.ofMinutes(2);

  /** Servers say these of what may be there another time. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429);

  private static final int SERVER_ERROR = 500;

  private final WebClient client;
  private final Reach reach;
  private final Clock clock;
  private final FetchListener listener;
  private final BooleanSupplier stop;

  private final FetchOrder order;
  private final FetchBook book;
  private final HostTurns turns;
  private final RobotRules robots;
  private final ListedPages listed;
  private final Arrivals arrivals;
  private final Map<String, Integer> failures = new HashMap<>();

  FetchRun(FetchOrder order, Fetch fetch) {
    this.order = order;
    this.client = fetch.client();
    this.reach = fetch.reach();
    this.clock = fetch.clock();
    this.listener = fetch.listener();
    this.stop = fetch.stop();
    this.book = new FetchBook(fetch.folder(), clock, listener, order.dryRun());
    this.turns = new HostTurns(fetch.timer(), order.delay());
    this.robots = new RobotRules(client, reach);
    this.listed = new ListedPages(order, reach, turns, book);
    this.arrivals = new Arrivals(book, listed);
  }

  FetchResult all() throws FolderException {
    for (WebAddress address : order.addresses()) {
      if (listed.isNew(address)) {
        turns.add(FetchTask.named(address, role(address)));
      }
    }
    while (!stop.getAsBoolean()) {
      Optional<FetchTask> task = turns.next();
      if (task.isEmpty() || stop.getAsBoolean()) {
        break;
      }
      attempt(task.get());
    }
    return book.end(stop.getAsBoolean());
  }

  private Role role(WebAddress address) {
    if (order.kind().isEmpty()) {
      return Role.ANYTHING;
    }
    if (order.kind().get() == ListKind.FEED) {
      return Role.FEED;
    }
    return address.uri().getPath().equals("/") ? Role.SITE : Role.SITEMAP;
  }

  private void attempt(FetchTask task) throws FolderException {
    listener.asking(task.address().toString(), turns.waiting());
    try {
      Optional<BaseRobotRules> rules = robots.known(task.address());
      if (rules.isPresent()) {
        heed(rules.get(), task);
      } else {
        askRobots(task);
      }
    } catch (WebFailure e) {
      turns.asked(task);
      fail(task, e);
    }
  }

  private void askRobots(FetchTask task) throws WebFailure {
    BaseRobotRules rules = robots.ask(task.address());
    if (rules.getCrawlDelay() > 0) {
      turns.slowDown(task, Duration.ofMillis(rules.getCrawlDelay()));
    }
    turns.asked(task);
    turns.addFirst(task);
  }

  private void heed(BaseRobotRules rules, FetchTask task) throws WebFailure, FolderException {
    String address = task.address().toString();
    if (rules.isDeferVisits()) {
      fail(task, "its robots.txt cannot be had now");
    } else if (task.role() == Role.SITE) {
      takeSitemaps(rules, task);
    } else if (!rules.isAllowed(address)) {
      book.refused(task, address, "its robots.txt forbids it");
    } else {
      ask(task);
    }
  }

  private void takeSitemaps(BaseRobotRules rules, FetchTask task) {
    List<String> named = rules.getSitemaps();
    for (String written : named.isEmpty() ? List.of("/sitemap.xml") : named) {
      try {
        listed.lead(task, task.address().resolve(written), Role.SITEMAP);
      } catch (AddressException e) {
        book.refused(task, written, String.valueOf(e.getMessage()));
      }
    }
  }

  private void ask(FetchTask task) throws WebFailure, FolderException {
    Validators earlier = order.dryRun() ? Validators.NONE : book.validators(task.address());
    WebAnswer answer = client.get(task.address(), earlier);
    turns.asked(task);
    take(task, answer);
  }

  private void take(FetchTask task, WebAnswer answer) throws FolderException {
    int status = answer.status();
    if (status >= SERVER_ERROR || PASSING.contains(status)) {
      restAfter(task, answer);
      fail(task, "its server answered %d".formatted(status));
      return;
    }
    failures.remove(task.address().host());
    if (status == NOT_MODIFIED) {
      book.unchanged(task);
    } else if (status == OK) {
      arrivals.take(task, answer);
    } else {
      follow(task, answer);
    }
  }

  private void restAfter(FetchTask task, WebAnswer answer) {
    Optional<Duration> wanted = RetryAfter.of(answer, clock.instant());
    wanted.ifPresent(it -> turns.rest(task, it.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : it));
  }

  private void follow(FetchTask task, WebAnswer answer) throws FolderException {
    try {
      Optional<WebAddress> target = Redirect.target(task.address(), answer);
      if (target.isEmpty()) {
        book.leftOut(task, "its server answered %d".formatted(answer.status()));
      } else if (task.hops() >= Redirect.MOST) {
        book.leftOut(task, "it sends on more than %d times".formatted(Redirect.MOST));
      } else {
        follow(task, target.get());
      }
    } catch (AddressException e) {
      book.leftOut(task, "it sends on to what is not fetched: " + e.getMessage());
    }
  }

  private void follow(FetchTask task, WebAddress target) throws FolderException {
    Optional<String> objection = reach.objection(target);
    if (objection.isPresent()) {
      book.refused(
          task,
          task.address().toString(),
          "it sends on to %s, and %s".formatted(target, objection.get()));
      return;
    }
    if (target.equals(task.address())) {
      book.leftOut(task, "it sends on to itself");
      return;
    }
    book.moved(task, target);
    if (listed.isNew(target)) {
      turns.addFirst(task.movedTo(target));
    }
  }

  private void fail(FetchTask task, WebFailure failure) throws FolderException {
    if (failure.isRefused()) {
      book.refused(task, task.address().toString(), String.valueOf(failure.getMessage()));
    } else if (!stop.getAsBoolean()) {
      fail(task, String.valueOf(failure.getMessage()));
    }
  }

  private void fail(FetchTask task, String reason) throws FolderException {
    book.failed(task, reason);
    if (failures.merge(task.address().host(), 1, Integer::sum) >= MOST_FAILURES) {
      for (FetchTask left : turns.giveUp(task)) {
        book.failed(left, "its host failed %d times in a row".formatted(MOST_FAILURES));
      }
    }
  }
}
