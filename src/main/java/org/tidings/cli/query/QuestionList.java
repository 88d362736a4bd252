package org.tidings.cli.query;

import java.util.List;
import java.util.stream.Collectors;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.terminal.Prose.Definition;
import org.tidings.query.NamedQuery;
import org.tidings.query.QueryParameter;

/** The queries that have a name, with what they answer. */
record QuestionList(Ink ink, int columns) {

  String of(List<NamedQuery> queries) {
    return queries.stream().map(this::entry).collect(Collectors.joining("\n"));
  }

  private String entry(NamedQuery query) {
    String entry = ink.bold(query.name()) + "\n" + Prose.indented(query.question(), 2, columns);
    return query.parameters().isEmpty()
        ? entry
        : entry
            + "\n"
            + Prose.definitions(
                query.parameters().stream().map(QuestionList::definition).toList(), columns);
  }

  private static Definition definition(QueryParameter parameter) {
    return new Definition(
        "  --param " + parameter.name(),
        parameter.description()
            + parameter.defaultValue().map(" (default: %s)"::formatted).orElse(""));
  }
}
