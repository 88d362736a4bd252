package org.tidings.cache;

import java.nio.charset.StandardCharsets;

/**
 * A hash of 64 bits, by which strings are told apart where a table holds hashes instead of them: of
 * absent strings one in some ten million million is taken for one of a million. It is FNV-1a of the
 * string in UTF-8 with the finaliser of MurmurHash3, since FNV alone leaves the upper bits of short
 * strings alike.
 *
 * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV-1a</a>
 */
public final class StringHash {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private StringHash() {}

  public static long of(String string) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (unit >= 0x80) {
        return ofBytes(string.getBytes(StandardCharsets.UTF_8));
      }
      hash = (hash ^ unit) * PRIME;
    }
    return mixed(hash);
  }

  private static long ofBytes(byte[] bytes) {
    long hash = OFFSET_BASIS;
    for (byte unit : bytes) {
      hash = (hash ^ (unit & 0xFF)) * PRIME;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
