package org.tidings.server.protocol;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * By which names this server may be called. A page elsewhere that lets its own name point to this
 * machine (DNS rebinding) calls it by that name and is refused.
 *
 * @param names in lower case, without port
 * @param anyAddress whether every numeric address is right too, as for a server that others use
 */
public record HostPolicy(Set<String> names, boolean anyAddress) {

  public HostPolicy {
    names = Set.copyOf(names);
  }

  /**
   * Lets in requests whose host is this machine, the bound one or the base's.
   *
   * @param bound the host that the server listens on
   * @param base the host of the store's base
   */
  public static HostPolicy of(String bound, String base) {
    Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    names.add(bound.toLowerCase(Locale.ROOT));
    names.add(base.toLowerCase(Locale.ROOT));
    return new HostPolicy(names, !Loopback.isLoopback(bound));
  }

  /** Whether a request with this Host header, port included, is for this server. */
  public boolean admits(String header) {
    String name = header.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
    return names.contains(name)
        || (anyAddress && (name.matches("[0-9.]+") || name.matches("\\[[0-9a-f:.]+\\]")));
  }
}
