package org.tidings.identity.dictionary;

import org.tidings.cache.StringHash;

/**
 * Hashes of names. A record of the index begins with 48 bits of its name's hash, followed by 16
 * bits about its sense, so that the likelier of two senses of one name comes later. Of absent names
 * one in some ten million is taken for another.
 */
final class NameHash {

  static final long SENSE_BITS = 0xFFFF;

  private NameHash() {}

  /** The hash of a name; its last 16 bits are zero. */
  static long of(String name) {
    return StringHash.of(name) & ~SENSE_BITS;
  }
}
