package org.tidings.identity.dictionary;

import java.nio.charset.StandardCharsets;

/**
 * Hashes of names. A record of the index begins with 48 bits of its name's hash, followed by 16
 * bits about its sense, so that the likelier of two senses of one name comes later. Of absent names
 * one in some ten million is taken for another.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV-1a</a>
 */
final class NameKey {

  static final long SENSE_BITS = 0xFFFF;

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private NameKey() {}

  /** The hash of a name; its last 16 bits are zero. */
  static long of(String name) {
    long hash = OFFSET_BASIS;
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (unit & 0xFF)) * PRIME;
    }
    return mixed(hash) & ~SENSE_BITS;
  }

  // The finaliser of MurmurHash3: FNV alone leaves the upper bits of short names alike.
  private static long mixed(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
