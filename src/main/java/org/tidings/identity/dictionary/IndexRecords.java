package org.tidings.identity.dictionary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The records of an index while it is built; 12 bytes of memory each. Not thread-safe. */
final class IndexRecords {

  private static final int CHUNK = 1 << 20;
  private static final int BUCKET_BITS = 18;

  private final List<long[]> keys = new ArrayList<>();
  private final List<int[]> titles = new ArrayList<>();
  private final int[] bucketEnds = new int[1 << BUCKET_BITS];
  private int size;

  /** Adds a record; the lowest bits of {@code key} are the sense's. */
  void add(long key, int title) {
    int index = size % CHUNK;
    if (index == 0) {
      keys.add(new long[CHUNK]);
      titles.add(new int[CHUNK]);
    }
    keys.get(size / CHUNK)[index] = key;
    titles.get(size / CHUNK)[index] = title;
    bucketEnds[bucket(key)]++;
    size++;
  }

  int size() {
    return size;
  }

  private static int bucket(long key) {
    return (int) (key >>> (Long.SIZE - BUCKET_BITS));
  }

  /** Writes the records, sorted: first to the bucket of their first bits, then each bucket. */
  void writeTo(ByteBuffer out) {
    for (int i = 1; i < bucketEnds.length; i++) {
      bucketEnds[i] += bucketEnds[i - 1];
    }
    int[] next = new int[bucketEnds.length];
    System.arraycopy(bucketEnds, 0, next, 1, next.length - 1);
    for (int i = 0; i < size; i++) {
      long key = keys.get(i / CHUNK)[i % CHUNK];
      put(out, next[bucket(key)]++, key, titles.get(i / CHUNK)[i % CHUNK]);
    }
    int begin = 0;
    for (int end : bucketEnds) {
      sort(out, begin, end);
      begin = end;
    }
  }

  // A bucket has a few dozen records: insertion is as fast as anything. Equal keys are ordered by
  // their titles, so that the order in which they came makes no difference.
  private static void sort(ByteBuffer out, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      long key = key(out, i);
      int title = title(out, i);
      int index = i;
      while (index > begin && isAfter(key(out, index - 1), title(out, index - 1), key, title)) {
        put(out, index, key(out, index - 1), title(out, index - 1));
        index--;
      }
      put(out, index, key, title);
    }
  }

  private static boolean isAfter(long key, int title, long otherKey, int otherTitle) {
    int order = Long.compareUnsigned(key, otherKey);
    return order == 0 ? title > otherTitle : order > 0;
  }

  private static void put(ByteBuffer out, int number, long key, int title) {
    int offset = number * IndexLayout.RECORD_BYTES;
    out.putLong(offset, key);
    out.putInt(offset + IndexLayout.TITLE_IN_RECORD, title);
  }

  private static long key(ByteBuffer out, int number) {
    return out.getLong(number * IndexLayout.RECORD_BYTES);
  }

  private static int title(ByteBuffer out, int number) {
    return out.getInt(number * IndexLayout.RECORD_BYTES + IndexLayout.TITLE_IN_RECORD);
  }
}
