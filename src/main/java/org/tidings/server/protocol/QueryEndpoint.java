package org.tidings.server.protocol;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.tidings.query.QueryLimits;
import org.tidings.query.policy.QueryPolicy;
import org.tidings.store.memory.TooMuchHeldException;

/**
 * SPARQL 1.1 Protocol, query operation, under the policy and the limits of all queries of Tidings.
 * FROM and {@code default-graph-uri} may choose among the articles of the store.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol,
 *     2.1</a>
 */
public final class QueryEndpoint extends SPARQL_QueryDataset {

  private static final int FORBIDDEN = 403;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;

  /**
   * What the protocol asks for, and how the answer is written. Fuseki reads more, and writes {@code
   * stylesheet} and {@code callback} into the answer as they come.
   */
  private static final Set<String> PARAMETERS =
      Set.of(
          HttpNames.paramQuery,
          HttpNames.paramDefaultGraphURI,
          HttpNames.paramNamedGraphURI,
          HttpNames.paramTimeout);

  private static final Set<String> FORMATS =
      Set.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

  /** A short name, {@code json}, or a media type. */
  private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9/+.-]{1,80}");

  private final QueryLimits limits;

  public QueryEndpoint(QueryLimits limits) {
    this.limits = limits;
  }

  @Override
  protected void validateRequest(HttpAction action) {
    action
        .getRequestParameterMap()
        .forEach(
            (name, values) -> {
              boolean known =
                  PARAMETERS.contains(name)
                      || (FORMATS.contains(name)
                          && Arrays.stream(values).allMatch(it -> FORMAT.matcher(it).matches()));
              if (!known) {
                ServletOps.error(
                    BAD_REQUEST,
                    "parameters are query, default-graph-uri, named-graph-uri, timeout, and format"
                        + " for a name such as json");
              }
            });
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (TooMuchHeldException e) {
      ServletOps.error(
          e.isShared() ? UNAVAILABLE : TOO_LARGE,
          "the query needs too much memory: " + e.getMessage());
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    Query pattern = query.cloneQuery();
    pattern.getGraphURIs().clear();
    pattern.getNamedGraphURIs().clear();
    Optional<String> refusal = QueryPolicy.refusal(pattern);
    if (refusal.isPresent()) {
      ServletOps.error(FORBIDDEN, refusal.get());
    }
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryForLog) {
    DatasetDescription chosen = SPARQLProtocol.getDatasetDescription(action, query);
    if (chosen != null) {
      DatasetGraph store = getDataset(action);
      Stream.concat(chosen.getDefaultGraphURIs().stream(), chosen.getNamedGraphURIs().stream())
          .filter(graph -> !store.containsGraph(NodeFactory.createURI(graph)))
          .findFirst()
          .ifPresent(
              graph ->
                  ServletOps.error(FORBIDDEN, "<%s> is no article of this store".formatted(graph)));
    }
    return super.decideDataset(action, query, queryForLog);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > limits.rows())) {
      query.setLimit(limits.rows());
    }
    Context context = action.getContext().copy();
    QueryPolicy.restrict(context);
    return QueryExec.dataset(dataset)
        .query(query)
        .context(context)
        .overallTimeout(timeout(action).toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /** What the client asked for, in seconds, but never more than the server allows. */
  private Duration timeout(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    if (asked == null || !asked.matches("[0-9]{1,6}") || Integer.parseInt(asked) == 0) {
      return limits.timeout();
    }
    Duration wanted = Duration.ofSeconds(Integer.parseInt(asked));
    return wanted.compareTo(limits.timeout()) < 0 ? wanted : limits.timeout();
  }
}
