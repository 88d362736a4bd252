package org.tidings.store.memory;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * How many values of grouped rows are kept: for each group those that name it and one for each
 * thing computed of it; where distinct values are counted, those; where values are strung together,
 * all. Groups and distinct values are known by their hashes, of which two may be the same now and
 * then.
 */
final class GroupedRows {

  /** Keep one value for a group, however many rows it has. */
  private static final Set<String> BRIEF =
      Set.of(
          "AggNull",
          "AggCount",
          "AggCountVar",
          "AggSum",
          "AggAvg",
          "AggMin",
          "AggMax",
          "AggSample");

  private final VarExprList names;
  private final List<ExprAggregator> computed;
  private final ExecutionContext execution;
  private final Set<Long> seen = new HashSet<>();

  GroupedRows(OpGroup step, ExecutionContext execution) {
    this.names = step.getGroupVars();
    this.computed = step.getAggregators();
    this.execution = execution;
  }

  /** The values that are kept because of this row. */
  long kept(Binding row) {
    long group = 0;
    long size = computed.size();
    for (Var name : names.getVars()) {
      Node value = names.get(name, row, execution);
      group = mixed(group, value);
      size += value == null ? 1 : RowSize.of(value);
    }
    long kept = seen.add(group) ? size : 0;
    for (ExprAggregator each : computed) {
      kept += kept(each.getAggregator(), mixed(group, each.getVar()), row);
    }
    return kept;
  }

  private long kept(Aggregator aggregator, long group, Binding row) {
    String kind = aggregator.getClass().getSimpleName();
    if (BRIEF.contains(kind)) {
      return 0;
    }
    ExprList expressions = aggregator.getExprList();
    long values = group;
    long size = 1;
    // Without an expression it is COUNT(DISTINCT *).
    if (expressions == null || expressions.isEmpty()) {
      values = mixed(group, hash(row));
      size = RowSize.of(row);
    } else {
      for (Expr expression : expressions) {
        NodeValue value = ExprLib.evalOrNull(expression, row, execution);
        values = mixed(values, value);
        size += value == null ? 0 : RowSize.of(value.asNode());
      }
    }
    return kind.endsWith("Distinct") && !seen.add(values) ? 0 : size;
  }

  // That of Jena's rows is the same for many of them.
  private static long hash(Binding row) {
    long sum = 0;
    for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
      Var variable = variables.next();
      sum += mixed(mixed(0, variable), row.get(variable));
    }
    return sum;
  }

  private static long mixed(long hash, @Nullable Object value) {
    long mixed = (hash + (value == null ? 1 : value.hashCode())) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }
}
