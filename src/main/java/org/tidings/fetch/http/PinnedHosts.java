package org.tidings.fetch.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.tidings.fetch.address.PublicNetwork;
import org.tidings.fetch.address.Reach;

/**
 * Looks a host up once, refuses machines of private networks, and connects to just the addresses
 * that were looked at: a name that leads elsewhere a moment later leads nowhere new.
 */
final class PinnedHosts implements DnsResolver {

  /** A host is a machine of a private network. */
  static final class PrivateHostException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateHostException(String message) {
      super(message);
    }
  }

  /** Where names are looked up. */
  interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  private final Reach reach;
  private final Lookup lookup;
  private final Map<String, InetAddress[]> known = new HashMap<>();

  PinnedHosts(Reach reach, Lookup lookup) {
    this.reach = reach;
    this.lookup = lookup;
  }

  @Override
  public synchronized InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = known.get(host);
    if (addresses == null) {
      addresses = lookup.all(host);
      known.put(host, addresses);
    }
    if (!reach.mayBePrivate(host) && !Stream.of(addresses).allMatch(PublicNetwork::contains)) {
      throw new PrivateHostException("%s is a machine of a private network".formatted(host));
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
