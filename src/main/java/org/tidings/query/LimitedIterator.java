package org.tidings.query;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first elements of an iterator; knows how many it gave and whether there were more. */
final class LimitedIterator<T> implements Iterator<T> {

  private final Iterator<T> all;
  private final long limit;
  private long given;

  LimitedIterator(Iterator<T> all, long limit) {
    this.all = all;
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    return given < limit && all.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given++;
    return all.next();
  }

  /** To be asked when it was read to its end. */
  QueryAnswer answer() {
    return new QueryAnswer(given, given == limit && all.hasNext());
  }
}
