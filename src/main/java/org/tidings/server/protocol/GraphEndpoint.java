package org.tidings.server.protocol;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/**
 * SPARQL 1.1 Graph Store Protocol, reading only: an article's graph by {@code graph=IRI}. The union
 * of all of them, and all quads, only of a store that is small enough to be sent at once.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">SPARQL 1.1 Graph Store HTTP
 *     Protocol</a>
 */
public final class GraphEndpoint extends GSP_R {

  private static final int FORBIDDEN = 403;

  private final BySize size;

  /** Tells whether the store is small enough to be handed out whole. */
  @FunctionalInterface
  public interface BySize {
    boolean isSmall();
  }

  public GraphEndpoint(BySize size) {
    this.size = size;
  }

  @Override
  protected void doGet(HttpAction action) {
    if (action.getRequestParameter("graph") == null && !size.isSmall()) {
      ServletOps.error(
          FORBIDDEN,
          "the store is too large to be sent at once: ask for one article with graph=IRI, use"
              + " /sparql, or run tidings export");
    }
    super.doGet(action);
  }
}
