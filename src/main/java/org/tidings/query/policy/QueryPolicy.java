package org.tidings.query.policy;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.tidings.store.memory.QueryMemory;

/**
 * Refuses queries that reach beyond the store: SERVICE, FROM, functions and properties that load
 * classes or run scripts, and the store's own ledger. The query is checked as algebra, where
 * sub-queries and EXISTS are all of one kind; {@link #restrict} holds at run time too, should a
 * check miss something.
 */
public final class QueryPolicy {

  private static final String INTERNAL_GRAPHS = "urn:x-arq:";

  private QueryPolicy() {}

  /** Why the query must not be run, in words for its author. */
  public static Optional<String> refusal(Query query) {
    if (query.hasDatasetDescription()) {
      return Optional.of("FROM and FROM NAMED are not allowed: a query reads this store only");
    }
    if (!query.isSelectType()
        && !query.isAskType()
        && !query.isConstructType()
        && !query.isDescribeType()) {
      return Optional.of("only SELECT, ASK, CONSTRUCT and DESCRIBE are allowed");
    }
    if (query.getQueryPattern() == null) {
      return Optional.empty();
    }
    Inspection inspection = new Inspection();
    Walker.walk(Algebra.compile(query), inspection, inspection.expressions());
    return inspection.refusal();
  }

  /**
   * Forbids in the context of an execution what {@link #refusal} forbids in a query, and bounds the
   * memory that the execution takes.
   */
  public static void restrict(Context context) {
    QueryMemory.ofProcess().bound(context);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQConstants.registryFunctions, new KnownFunctions());
    context.set(ARQConstants.registryPropertyFunctions, new KnownPropertyFunctions());
  }

  private static final class Inspection extends OpVisitorBase {

    private final KnownFunctions functions = new KnownFunctions();
    private @Nullable String refusal;

    Optional<String> refusal() {
      return Optional.ofNullable(refusal);
    }

    ExprVisitorBase expressions() {
      return new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN expression) {
          if (expression instanceof E_Function call && !functions.knows(call.getFunctionIRI())) {
            refusal = "the function <%s> is not allowed".formatted(call.getFunctionIRI());
          }
        }
      };
    }

    @Override
    public void visit(OpService service) {
      refusal = "SERVICE is not allowed: a query reads this store only";
    }

    @Override
    public void visit(OpGraph graph) {
      if (isInternal(graph.getNode())) {
        refusal = "the graph <%s> is internal to the store".formatted(graph.getNode().getURI());
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern
          .getPattern()
          .forEach(
              triple -> {
                Node predicate = triple.getPredicate();
                if (predicate.isURI() && isCode(predicate.getURI())) {
                  refusal = "the property <%s> is not allowed".formatted(predicate.getURI());
                }
              });
    }

    private static boolean isCode(String property) {
      return property.startsWith(ARQConstants.javaClassURIScheme)
          || property.startsWith(ARQConstants.ARQPropertyFunctionLibraryURI);
    }

    private static boolean isInternal(Node graph) {
      return graph.isURI() && graph.getURI().startsWith(INTERNAL_GRAPHS);
    }
  }
}
