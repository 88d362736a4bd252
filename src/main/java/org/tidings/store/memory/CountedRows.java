package org.tidings.store.memory;

import java.util.function.ToLongFunction;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that are counted as they are read, since who reads them keeps them. */
final class CountedRows extends QueryIteratorWrapper {

  private final Holding holding;
  private final ToLongFunction<Binding> values;

  /**
   * @param holding of the step that keeps the rows
   * @param values how much a row is
   */
  CountedRows(QueryIterator rows, Holding holding, ToLongFunction<Binding> values) {
    super(rows);
    this.holding = holding;
    this.values = values;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    holding.add(values.applyAsLong(row));
    return row;
  }
}
