package org.tidings.relation.typed.feature;

import java.util.Arrays;

/**
 * Features that a pair of mentions has, each a name of one or more parts, kept as a hash of 32
 * bits: among a million names a hundred share theirs with another, which costs nothing that can be
 * measured. Not thread-safe.
 */
final class FeatureSet {

  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;
  private static final int INITIAL = 256;

  private int[] keys = new int[INITIAL];
  private int size;

  void add(String name) {
    add(mix(START, name));
  }

  void add(String name, String part) {
    add(mix(mix(START, name), part));
  }

  void add(String name, String part, String second) {
    add(mix(mix(mix(START, name), part), second));
  }

  void add(String name, String part, String second, String third) {
    add(mix(mix(mix(mix(START, name), part), second), third));
  }

  void add(String name, String part, String second, String third, String fourth) {
    add(mix(mix(mix(mix(mix(START, name), part), second), third), fourth));
  }

  // The hash code of a string is defined by the language, so keys are the same everywhere.
  private static long mix(long hash, String part) {
    long mixed = (hash ^ part.hashCode()) * PRIME;
    return mixed ^ (mixed >>> 29);
  }

  private void add(long hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = (int) (hash ^ (hash >>> 32));
  }

  /** The keys, ascending, each once. */
  int[] keys() {
    int[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    int unique = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[unique++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, unique);
  }
}
