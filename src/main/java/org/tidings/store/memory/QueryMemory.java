package org.tidings.store.memory;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * What queries may hold at once, counted in values: the value of a variable in a row is one, and
 * one more for each hundred characters of it. A query beyond its own share ends; where all together
 * hold too much, the one that holds most ends, so that small ones are answered whatever else is
 * asked. Thread-safe.
 */
public final class QueryMemory {

  /**
   * Some 100 to 200 bytes a value. There is one for the process, since its memory is one.
   *
   * <p>Measured with twenty queries at once that sort, group, join and tell apart all pairs of
   * facts: the process grew to 1.25 GB.
   */
  private static final QueryMemory OF_PROCESS = new QueryMemory(2_500_000, 6_000_000);

  private final long mostOfOne;
  private final long mostOfAll;
  private final AtomicLong all = new AtomicLong();
  private final Set<HeldValues> holding = ConcurrentHashMap.newKeySet();

  /**
   * @param mostOfOne values that one query may hold
   * @param mostOfAll values that all together may hold
   */
  QueryMemory(long mostOfOne, long mostOfAll) {
    this.mostOfOne = mostOfOne;
    this.mostOfAll = mostOfAll;
  }

  /** The one of this process. */
  public static QueryMemory ofProcess() {
    return OF_PROCESS;
  }

  /** Has one execution counted: the one of this context. */
  public void bound(Context context) {
    HeldValues held = new HeldValues(this);
    QC.setFactory(context, execution -> new CountingExecutor(execution, held));
  }

  /** What all queries hold now. */
  long held() {
    return all.get();
  }

  /** Called by the query's own thread, before it holds so much more. */
  void take(HeldValues query, long more) {
    if (query.held() > mostOfOne) {
      throw new TooMuchHeldException(false, mostOfOne);
    }
    holding.add(query);
    if (all.addAndGet(more) > mostOfAll) {
      holding.stream().max(Comparator.comparingLong(HeldValues::held)).ifPresent(HeldValues::end);
    }
    if (query.isToEnd()) {
      all.addAndGet(-more);
      throw new TooMuchHeldException(true, mostOfAll);
    }
  }

  void giveBack(HeldValues query, long less) {
    all.addAndGet(-less);
    if (query.held() == 0) {
      holding.remove(query);
    }
  }
}
