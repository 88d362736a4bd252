package org.tidings.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that can be read once, and breaks in the middle when it is read again. */
final class BreakingGraph extends GraphBase {

  private final Graph triples;
  private int reads;

  BreakingGraph(int size) {
    this.triples = SampleArticles.numbered(7, size).graph().triples();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    ExtendedIterator<Triple> found = triples.find(pattern);
    reads++;
    return reads % 2 == 1 ? found : WrappedIterator.create(breaking(found));
  }

  private static ExtendedIterator<Triple> breaking(ExtendedIterator<Triple> found) {
    return new NiceIterator<>() {
      private int left = 250;

      @Override
      public boolean hasNext() {
        return found.hasNext();
      }

      @Override
      public Triple next() {
        if (left-- == 0) {
          throw new IllegalStateException("broken");
        }
        return found.next();
      }
    };
  }
}
