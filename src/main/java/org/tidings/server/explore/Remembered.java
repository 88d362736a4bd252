package org.tidings.server.explore;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * What is costly to find out, kept until the store changes. Thread-safe.
 *
 * @param <K> what was asked for
 * @param <V> what was found
 */
public final class Remembered<K, V> {

  private static final int MOST = 200;

  private final GraphStore store;
  private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
  private volatile long revision = Long.MIN_VALUE;

  public Remembered(GraphStore store) {
    this.store = store;
  }

  /** What was found for {@code key} in the store as it is now. */
  public V get(K key, Function<DatasetGraph, V> finding) throws StoreException {
    long now = store.revision();
    if (now != revision || known.size() > MOST) {
      known.clear();
      revision = now;
    }
    V value = known.get(key);
    if (value == null) {
      value = store.read(finding);
      known.put(key, value);
    }
    return value;
  }
}
