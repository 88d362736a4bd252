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
  private final ConcurrentHashMap<K, Found<V>> known = new ConcurrentHashMap<>();

  /** What was found in one state of the store. */
  private record Found<V>(long revision, V value) {}

  public Remembered(GraphStore store) {
    this.store = store;
  }

  /** What was found for {@code key} in the store as it is now. */
  public V get(K key, Function<DatasetGraph, V> finding) throws StoreException {
    Found<V> found = known.get(key);
    if (found == null || found.revision() != store.revision()) {
      found = store.read(dataset -> find(finding, dataset));
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, found);
    }
    return found.value();
  }

  // The revision is read in the same transaction, so that it is that of what was found.
  private Found<V> find(Function<DatasetGraph, V> finding, DatasetGraph dataset) {
    try {
      return new Found<>(store.revision(), finding.apply(dataset));
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }
}
