package org.tidings.fetch.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to ask: the hosts that the user named and their relatives (those of the same registered
 * domain, such as www.example.org and feeds.example.org), and others only where the user says so.
 * Immutable.
 */
public final class Reach {

  /** What a user says for every host. */
  public static final String ANY = "any";

  private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

  private final Set<String> hosts = new HashSet<>();
  private final Set<String> domains = new HashSet<>();
  private final Set<Integer> ports = new HashSet<>(USUAL_PORTS);
  private final boolean any;
  private final boolean privateNetworks;

  /**
   * @param named addresses that the user named
   * @param others hosts that the user also allowed, or {@link #ANY}
   * @param privateNetworks whether hosts that were named may be of a private network
   */
  public Reach(Collection<WebAddress> named, Collection<String> others, boolean privateNetworks) {
    named.forEach(
        address -> {
          add(address.host());
          ports.add(address.port());
        });
    others.forEach(this::add);
    this.any = others.contains(ANY);
    this.privateNetworks = privateNetworks;
  }

  private void add(String host) {
    hosts.add(host);
    domain(host).ifPresent(domains::add);
  }

  // Where no domain is registered, as for numbers and names of the own network, there is none.
  private static Optional<String> domain(String host) {
    return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false));
  }

  /** Why an address is not to be asked, as half a sentence; nothing if it may be. */
  public Optional<String> objection(WebAddress address) {
    if (!any && !isNamed(address.host())) {
      return Optional.of("it is on another host, %s".formatted(address.host()));
    }
    return ports.contains(address.port())
        ? Optional.empty()
        : Optional.of("it is on an unusual port, %d".formatted(address.port()));
  }

  /** Whether a host may be of a private network. */
  public boolean mayBePrivate(String host) {
    return privateNetworks && isNamed(host);
  }

  private boolean isNamed(String host) {
    return hosts.contains(host) || domain(host).filter(domains::contains).isPresent();
  }
}
