package org.tidings.fetch.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which machines are anybody's, and which only those of the own machine, the own network, or
 * none.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose
 *     addresses of IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and of IPv6</a>
 */
public final class PublicNetwork {

  private static final List<Block> CLOSED_IPV4 =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // shared by customers of a provider
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link local; the metadata of clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/3"); // multicast, reserved, broadcast

  /** All that is given out to anybody; unique local, link local and multicast are not in it. */
  private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

  private static final List<Block> CLOSED_IPV6 =
      blocks(
          "2001::/23", // protocols, among them Teredo, which hides addresses of IPv4
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, which hides addresses of IPv4
          "3fff::/20"); // documentation

  /** How networks of IPv6 alone see those of IPv4, which are the last four bytes. */
  private static final Block TRANSLATED = Block.of("64:ff9b::/96");

  private PublicNetwork() {}

  /** Whether a machine of that address is everybody's to ask. */
  public static boolean contains(InetAddress address) {
    if (address instanceof Inet4Address) {
      return CLOSED_IPV4.stream().noneMatch(block -> block.contains(address));
    }
    Optional<InetAddress> hidden = hidden(address);
    if (hidden.isPresent()) {
      return contains(hidden.get());
    }
    return GLOBAL_IPV6.contains(address)
        && CLOSED_IPV6.stream().noneMatch(block -> block.contains(address));
  }

  // Java itself makes addresses of IPv4 of those that are mapped (::ffff:0:0/96).
  private static Optional<InetAddress> hidden(InetAddress address) {
    if (!TRANSLATED.contains(address)) {
      return Optional.empty();
    }
    byte[] bytes = address.getAddress();
    return Optional.of(numeric(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)));
  }

  private static List<Block> blocks(String... written) {
    return Stream.of(written).map(Block::of).toList();
  }

  private static InetAddress numeric(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address has %d bytes".formatted(bytes.length), e);
    }
  }

  /** Addresses that begin with the same bits. */
  private record Block(InetAddress first, int bits) {

    static Block of(String written) {
      String[] parts = written.split("/", -1);
      try {
        // Numbers are not looked up.
        return new Block(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("no block of addresses: " + written, e);
      }
    }

    boolean contains(InetAddress address) {
      byte[] these = first.getAddress();
      byte[] those = address.getAddress();
      if (these.length != those.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((these[bit / 8] & mask) != (those[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
