package org.tidings.store.memory;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs the steps of a query as TDB2 does, and counts the rows that steps keep: those that are
 * sorted, joined by hashing or subtracted as they come in, distinct ones as they go out, and of
 * grouped ones those that differ in what is grouped or counted.
 */
final class CountingExecutor extends OpExecutorTDB2 {

  /** How a step reads the rows of another. */
  private record Reading(Holding holding, ToLongFunction<Binding> values) {}

  private final HeldValues held;
  private final IdentityHashMap<Op, Reading> readings = new IdentityHashMap<>();

  CountingExecutor(ExecutionContext execution, HeldValues held) {
    super(execution);
    this.held = held;
  }

  @Override
  protected QueryIterator exec(Op step, QueryIterator input) {
    Reading reading = readings.remove(step);
    QueryIterator rows = super.exec(step, input);
    return reading == null ? rows : new CountedRows(rows, reading.holding(), reading.values());
  }

  @Override
  protected QueryIterator execute(OpOrder step, QueryIterator input) {
    return keeping(List.of(step.getSubOp()), RowSize::of, () -> super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpJoin step, QueryIterator input) {
    return keeping(
        List.of(step.getLeft(), step.getRight()), RowSize::of, () -> super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpLeftJoin step, QueryIterator input) {
    return keeping(
        List.of(step.getLeft(), step.getRight()), RowSize::of, () -> super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpMinus step, QueryIterator input) {
    return keeping(List.of(step.getRight()), RowSize::of, () -> super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpGroup step, QueryIterator input) {
    GroupedRows groups = new GroupedRows(step, execCxt);
    return keeping(List.of(step.getSubOp()), groups::kept, () -> super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpDistinct step, QueryIterator input) {
    return given(super.execute(step, input));
  }

  @Override
  protected QueryIterator execute(OpReduced step, QueryIterator input) {
    return given(super.execute(step, input));
  }

  private QueryIterator given(QueryIterator rows) {
    Holding holding = new Holding(held);
    return holding.until(new CountedRows(rows, holding, RowSize::of));
  }

  private QueryIterator keeping(
      List<Op> read, ToLongFunction<Binding> values, Supplier<QueryIterator> step) {
    Holding holding = new Holding(held);
    read.forEach(op -> readings.put(op, new Reading(holding, values)));
    return holding.until(step.get());
  }
}
