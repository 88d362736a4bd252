package org.tidings.query;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.format.AnswerFormat;
import org.tidings.query.format.AnswerWriter;
import org.tidings.query.format.WatchedOutput;
import org.tidings.query.policy.QueryPolicy;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;
import org.tidings.store.memory.TooMuchHeldException;

/**
 * Runs SPARQL 1.1 queries on a store, within limits, and writes their answers as they come.
 *
 * <p>Only reading is possible, and only from this store: updates, SERVICE, FROM and functions that
 * load code are refused before anything runs. The prefixes of the graph model are predefined; the
 * default graph is the union of all articles. Thread-safe.
 */
public final class QueryEngine {

  /** The parameter that sets the row limit, as SPARQL's LIMIT takes no variable. */
  public static final String LIMIT = "limit";

  private static final String ACTION = "cannot run the query";

  private final GraphStore store;
  private final QueryLimits limits;

  public QueryEngine(GraphStore store, QueryLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /**
   * Runs a query of the catalogue. Parameters that are not given have their defaults, or are left
   * unbound.
   *
   * @throws QueryException also if the query has no parameter of a given name
   */
  public QueryAnswer run(
      NamedQuery query,
      Map<String, String> parameters,
      AnswerFormat format,
      int width,
      OutputStream out)
      throws QueryException, StoreException, IOException {
    List<String> names = query.parameters().stream().map(QueryParameter::name).toList();
    for (String name : parameters.keySet()) {
      if (!names.contains(name) && !name.equals(LIMIT)) {
        throw QueryException.wrong(
            "cannot run the query " + query.name(),
            "it has no parameter " + name,
            names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names));
      }
    }
    Map<String, String> all = new HashMap<>();
    query.parameters().forEach(p -> p.defaultValue().ifPresent(value -> all.put(p.name(), value)));
    all.putAll(parameters);
    return execute(query.text(), all, format, width, out);
  }

  /**
   * Runs a query and writes its answer.
   *
   * @param parameters terms for variables of the query, by name: a web address is an IRI, all else
   *     a plain literal; {@value #LIMIT} sets the row limit, but never above the engine's own
   * @param width of the terminal, for tables; 0 for as wide as they get
   * @param out is left open
   * @throws QueryException if the query is not right, not allowed, does not fit the format,, takes
   *     too long, or too much memory; part of an answer may have been written then
   * @throws IOException if the answer cannot be written
   */
  public QueryAnswer run(
      String sparql,
      Map<String, String> parameters,
      AnswerFormat format,
      int width,
      OutputStream out)
      throws QueryException, StoreException, IOException {
    checkMentioned(sparql, parameters);
    return execute(sparql, parameters, format, width, out);
  }

  private void checkMentioned(String sparql, Map<String, String> parameters) throws QueryException {
    for (String name : parameters.keySet()) {
      if (!name.equals(LIMIT) && !mentions(sparql, name)) {
        throw QueryException.wrong(
            ACTION, "there is no variable ?" + name + " in it", "leave the parameter out");
      }
    }
  }

  private static boolean mentions(String sparql, String variable) {
    return Pattern.compile("[?$]" + Pattern.quote(variable) + "\\b").matcher(sparql).find();
  }

  private QueryAnswer execute(
      String sparql,
      Map<String, String> parameters,
      AnswerFormat format,
      int width,
      OutputStream out)
      throws QueryException, StoreException, IOException {
    Map<String, String> bound = new HashMap<>(parameters);
    long rows = rows(Optional.ofNullable(bound.remove(LIMIT)));
    Query query = new QueryText(store.base()).parse(sparql, bound);
    checkFits(query, format);
    AnswerWriter writer = new AnswerWriter(format, width, Namespaces.under(store.base()));
    WatchedOutput watched = new WatchedOutput(out);
    try {
      QueryAnswer answer = store.read(dataset -> answered(query, dataset, rows, writer, watched));
      watched.flush();
      watched.check();
      return answer;
    } catch (QueryCancelledException e) {
      throw new QueryException(
          QueryException.Kind.TIME_OUT,
          ACTION,
          "it took longer than %s".formatted(words(limits.timeout())),
          "ask for less, or allow more time");
    } catch (TooMuchHeldException e) {
      throw new QueryException(
          QueryException.Kind.TOO_LARGE,
          ACTION,
          String.valueOf(e.getMessage()),
          "ask for less, or with a narrower pattern");
    } catch (JenaException | AtlasException e) {
      watched.check();
      if (e instanceof ARQException) {
        throw QueryException.wrong(ACTION, String.valueOf(e.getMessage()), "correct the query");
      }
      throw e;
    }
  }

  private static String words(Duration time) {
    return time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
  }

  private long rows(Optional<String> limit) throws QueryException {
    try {
      long asked = limit.map(Long::parseLong).orElse(limits.rows());
      if (asked > 0) {
        return Math.min(asked, limits.rows());
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw QueryException.wrong(
        ACTION,
        "the limit \"%s\" is no number of rows".formatted(limit.orElse("")),
        "give a whole number above zero");
  }

  private static void checkFits(Query query, AnswerFormat format) throws QueryException {
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    if (isGraph != format.isForGraphs()) {
      throw QueryException.wrong(
          ACTION,
          "its answer is a %s, which %s is no format for"
              .formatted(isGraph ? "graph" : "table", format.label()),
          "choose one of "
              + Arrays.stream(AnswerFormat.values())
                  .filter(other -> other.isForGraphs() == isGraph)
                  .map(AnswerFormat::label)
                  .collect(Collectors.joining(", ")));
    }
  }

  private QueryAnswer answered(
      Query query, DatasetGraph dataset, long rows, AnswerWriter writer, OutputStream out) {
    Context context = dataset.getContext().copy();
    QueryPolicy.restrict(context);
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query(query)
            .context(context)
            .overallTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isAskType()) {
        writer.write(execution.ask(), out);
        return new QueryAnswer(1, false);
      }
      if (query.isSelectType()) {
        RowSet all = execution.select();
        LimitedIterator<Binding> some = new LimitedIterator<>(all, rows);
        writer.write(RowSetStream.create(all.getResultVars(), some), out);
        return some.answer();
      }
      Iterator<Triple> all =
          query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
      LimitedIterator<Triple> some = new LimitedIterator<>(all, rows);
      writer.write(some, out);
      return some.answer();
    }
  }
}
