package org.tidings.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.update.UpdateFactory;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.policy.QueryPolicy;

/**
 * Turns the text of a query into a query that may be run, with its parameters in place.
 *
 * <p>A parameter is a variable that is replaced by a term everywhere: in patterns, filters, EXISTS,
 * OPTIONAL, sub-queries and templates; {@code BOUND} of it is true, and where it is projected the
 * column shows the term. The text itself is never changed, so a value cannot change the query's
 * meaning. What cannot be a parameter: a variable that the query assigns (BIND, VALUES, AS), and
 * the number after LIMIT.
 */
final class QueryText {

  private static final String ACTION = "cannot run the query";

  private final String base;

  QueryText(String base) {
    this.base = base;
  }

  Query parse(String sparql, Map<String, String> parameters) throws QueryException {
    Query query = parsed(sparql);
    Optional<String> refusal = QueryPolicy.refusal(query);
    if (refusal.isPresent()) {
      throw QueryException.wrong(ACTION, refusal.get(), "leave that part out");
    }
    return withParameters(query, parameters);
  }

  private Query parsed(String sparql) throws QueryException {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Namespaces.under(base));
    try {
      return QueryFactory.parse(query, sparql, base, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw isUpdate(sparql)
          ? QueryException.wrong(
              ACTION,
              "it is an update, and queries only read",
              "use tidings build and tidings forget to change the graph")
          : QueryException.wrong(ACTION, firstLines(e), "correct the query");
    } catch (JenaException e) {
      throw QueryException.wrong(ACTION, firstLines(e), "correct the query");
    }
  }

  private boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(prologue() + sparql, base).getOperations().isEmpty();
    } catch (JenaException e) {
      return false;
    }
  }

  private String prologue() {
    StringBuilder prologue = new StringBuilder();
    Namespaces.under(base)
        .forEach((name, iri) -> prologue.append("PREFIX %s: <%s> ".formatted(name, iri)));
    return prologue.toString();
  }

  // A parser's message goes on with every token that it would have liked better.
  private static String firstLines(JenaException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .limit(2)
        .reduce((one, two) -> one + " " + two.strip())
        .orElse("it is not SPARQL");
  }

  private static Query withParameters(Query query, Map<String, String> parameters)
      throws QueryException {
    if (parameters.isEmpty()) {
      return query;
    }
    Map<Var, Node> terms = new LinkedHashMap<>();
    parameters.forEach((name, value) -> terms.put(Var.alloc(name), term(value)));
    try {
      return QueryTransformOps.replaceVars(query, terms);
    } catch (QueryScopeException e) {
      throw QueryException.wrong(
          ACTION,
          "a parameter has the name of a variable that the query assigns itself: " + e.getMessage(),
          "rename the variable");
    }
  }

  /** An absolute web address, in angle brackets or not, is an IRI; all else is a plain literal. */
  static Node term(String value) {
    String inner = value.startsWith("<") && value.endsWith(">") ? inside(value) : value;
    boolean isIri = inner.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    return isIri ? NodeFactory.createURI(inner) : NodeFactory.createLiteralString(value);
  }

  private static String inside(String value) {
    return value.substring(1, value.length() - 1);
  }
}
