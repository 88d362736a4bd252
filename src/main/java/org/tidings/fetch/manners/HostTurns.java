package org.tidings.fetch.manners;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is: a host is asked again only after a pause, and others in the meantime. Not
 * thread-safe.
 */
public final class HostTurns {

  private static final class Host {
    private final Deque<FetchTask> tasks = new ArrayDeque<>();
    private Duration delay;
    private Duration free = Duration.ZERO;

    Host(Duration delay) {
      this.delay = delay;
    }
  }

  private final FetchTimer timer;
  private final Duration delay;
  private final Map<String, Host> hosts = new LinkedHashMap<>();

  /**
   * @param delay between two requests of a host, unless it asks for more
   */
  public HostTurns(FetchTimer timer, Duration delay) {
    this.timer = timer;
    this.delay = delay;
  }

  public void add(FetchTask task) {
    host(task).tasks.add(task);
  }

  public void addFirst(FetchTask task) {
    host(task).tasks.addFirst(task);
  }

  private Host host(FetchTask task) {
    return hosts.computeIfAbsent(task.address().host(), name -> new Host(delay));
  }

  public int waiting() {
    return hosts.values().stream().mapToInt(host -> host.tasks.size()).sum();
  }

  /** What to ask next, after the pause that it takes; nothing if all is done. */
  public Optional<FetchTask> next() {
    Optional<Host> first =
        hosts.values().stream()
            .filter(host -> !host.tasks.isEmpty())
            .min(Comparator.comparing(host -> host.free));
    first.map(host -> host.free.minus(timer.now())).ifPresent(this::pause);
    return first.map(host -> host.tasks.remove());
  }

  private void pause(Duration time) {
    if (time.compareTo(Duration.ZERO) > 0) {
      timer.pause(time);
    }
  }

  /** A host was asked just now. */
  public void asked(FetchTask task) {
    Host host = host(task);
    host.free = timer.now().plus(host.delay);
  }

  /** A host wants pauses of that length, from now on. */
  public void slowDown(FetchTask task, Duration wanted) {
    Host host = host(task);
    host.delay = host.delay.compareTo(wanted) < 0 ? wanted : host.delay;
  }

  /** A host wants to be left alone for a while. */
  public void rest(FetchTask task, Duration time) {
    Host host = host(task);
    host.free = timer.now().plus(time.compareTo(host.delay) < 0 ? host.delay : time);
  }

  /** Takes away all that is left to be asked of a host. */
  public List<FetchTask> giveUp(FetchTask task) {
    Host host = host(task);
    List<FetchTask> rest = List.copyOf(host.tasks);
    host.tasks.clear();
    return rest;
  }
}
