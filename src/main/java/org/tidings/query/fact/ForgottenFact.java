package org.tidings.query.fact;

import java.util.List;
import org.tidings.query.graph.Statement;

/**
 * A plain fact that articles to be forgotten assert.
 *
 * @param others IRIs of the articles that assert it too and stay, in order; none if it is lost
 */
public record ForgottenFact(Statement statement, List<String> others) {

  public ForgottenFact {
    others = List.copyOf(others);
  }
}
