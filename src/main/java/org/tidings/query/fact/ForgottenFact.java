package org.tidings.query.fact;

import java.util.List;

/**
 * A plain fact that articles to be forgotten assert.
 *
 * @param statement IRI of the statement
 * @param subject its label
 * @param relation its label
 * @param object its label, or the text of a literal
 * @param others IRIs of the articles that assert it too and stay, in order; none if it is lost
 */
public record ForgottenFact(
    String statement, String subject, String relation, String object, List<String> others) {

  public ForgottenFact {
    others = List.copyOf(others);
  }
}
