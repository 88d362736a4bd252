package org.tidings.cache;

import java.io.IOException;
import java.util.List;

/**
 * Numbers strings from zero on, without keeping them: a table of their hashes with open addressing
 * and linear probing. Immutable and thread-safe.
 */
public final class HashedKeys {

  /** The number of a string that is not there. */
  public static final int NONE = -1;

  private final long[] hashes;
  // One more than a key's number; zero where there is none. Their number is a power of two.
  private final int[] slots;

  private HashedKeys(long[] hashes, int[] slots) {
    this.hashes = hashes;
    this.slots = slots;
  }

  /**
   * Numbers strings in their order.
   *
   * @throws IllegalArgumentException if two have the same hash, be they different or not
   */
  public static HashedKeys of(List<String> keys) {
    int size = Integer.highestOneBit(Math.max(1, keys.size())) * 4;
    HashedKeys made = new HashedKeys(new long[keys.size()], new int[size]);
    for (int i = 0; i < keys.size(); i++) {
      long hash = StringHash.of(keys.get(i));
      int slot = made.slot(hash);
      if (made.slots[slot] != 0) {
        throw new IllegalArgumentException("the hash of '%s' is taken".formatted(keys.get(i)));
      }
      made.hashes[i] = hash;
      made.slots[slot] = i + 1;
    }
    return made;
  }

  public static HashedKeys read(ArrayReader in) throws IOException {
    HashedKeys read = new HashedKeys(in.longs(), in.ints());
    if (Integer.bitCount(read.slots.length) != 1 || read.slots.length <= read.hashes.length) {
      throw new IOException("no table of hashes");
    }
    return read;
  }

  public void write(ArrayWriter out) throws IOException {
    out.write(hashes);
    out.write(slots);
  }

  public int size() {
    return hashes.length;
  }

  /** A string's number, or {@link #NONE}. */
  public int indexOf(String key) {
    return slots[slot(StringHash.of(key))] - 1;
  }

  // Where a hash is, or would be put.
  private int slot(long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
