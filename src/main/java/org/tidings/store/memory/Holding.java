package org.tidings.store.memory;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What one step of a query holds until all that it gives has been read. */
final class Holding {

  private final HeldValues query;
  private long held;

  Holding(HeldValues query) {
    this.query = query;
  }

  void add(long values) {
    query.take(values);
    held += values;
  }

  /** What the step gives; with it ends the holding. */
  QueryIterator until(QueryIterator given) {
    return new QueryIteratorWrapper(given) {
      @Override
      protected void closeIterator() {
        super.closeIterator();
        release();
      }
    };
  }

  private void release() {
    query.giveBack(held);
    held = 0;
  }
}
