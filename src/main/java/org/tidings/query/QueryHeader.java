package org.tidings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of a query file:
 *
 * <pre>
 * # title: Facts about an entity
 * # question: What is known about an entity?
 * # param: entity - the name or IRI of the entity
 * # param: limit = 100 - how many rows
 * # column: subject - label of the subject
 * </pre>
 *
 * Other comment lines are prose. The header ends at the first line that is no comment.
 */
final class QueryHeader {

  private static final Pattern FIELD =
      Pattern.compile("#\\s*(title|question|param|column):\\s*(.*?)\\s*");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+)(?:\\s*=\\s*(.*?))?(?:\\s+-\\s+(.*))?");

  private String title = "";
  private String question = "";
  private final List<QueryParameter> parameters = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();

  private QueryHeader() {}

  /**
   * @throws IllegalArgumentException if a field is malformed
   */
  static NamedQuery read(String name, String text) {
    QueryHeader header = new QueryHeader();
    text.lines()
        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
        .map(FIELD::matcher)
        .filter(Matcher::matches)
        .forEach(field -> header.take(field.group(1), field.group(2)));
    return new NamedQuery(
        name,
        header.title.isEmpty() ? name : header.title,
        header.question,
        header.parameters,
        header.columns,
        text);
  }

  private void take(String field, String value) {
    switch (field) {
      case "title" -> title = value;
      case "question" -> question = value;
      case "param" -> parameters.add(parameter(value));
      default -> columns.add(value);
    }
  }

  private static QueryParameter parameter(String value) {
    Matcher matcher = PARAMETER.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a parameter: " + value);
    }
    return new QueryParameter(
        matcher.group(1),
        Optional.ofNullable(matcher.group(3)).orElse(""),
        Optional.ofNullable(matcher.group(2)));
  }
}
