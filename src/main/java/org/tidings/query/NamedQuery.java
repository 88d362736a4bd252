package org.tidings.query;

import java.util.List;

/**
 * A query of the catalogue.
 *
 * @param name the file's name without {@code .rq}
 * @param title a few words
 * @param question what it answers, as a question
 * @param columns descriptions of its columns, as in {@code subject - label of the subject}
 * @param text SPARQL, with the header
 */
public record NamedQuery(
    String name,
    String title,
    String question,
    List<QueryParameter> parameters,
    List<String> columns,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }
}
