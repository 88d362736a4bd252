package org.tidings.query.fact;

import java.util.List;

/**
 * Something that articles state, with every sentence that does.
 *
 * @param statement IRI of the statement
 * @param subject its label
 * @param relation its label
 * @param object its label, or the text of a literal
 * @param plain whether an article asserts it in its own voice, positively and as certain
 * @param evidence in the order of dates, then articles, then sentences
 */
public record Fact(
    String statement,
    String subject,
    String relation,
    String object,
    boolean plain,
    List<Evidence> evidence) {

  public Fact {
    evidence = List.copyOf(evidence);
  }
}
