package org.tidings.cli.query;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Nearest;
import org.tidings.query.NamedQuery;
import org.tidings.query.QueryCatalogue;

/**
 * What was typed after {@code tidings query}: the name of a query, a file, or SPARQL itself.
 *
 * @param named the query of the catalogue, where it is one
 * @param sparql its text
 */
record Question(Optional<NamedQuery> named, String sparql) {

  private static final String EXTENSION = ".rq";

  /**
   * Finds out what was meant: a name first, then a file, and SPARQL where it cannot be a name.
   *
   * @throws Failure if it is none of these, or the file cannot be read
   */
  static Question read(String typed, QueryCatalogue catalogue, Console console) throws Failure {
    Optional<NamedQuery> named = catalogue.find(typed);
    if (named.isPresent()) {
      return new Question(named, named.get().text());
    }
    if (typed.endsWith(EXTENSION)) {
      return new Question(Optional.empty(), readFile(typed, console));
    }
    if (isSparql(typed)) {
      return new Question(Optional.empty(), typed);
    }
    throw unknown(typed, catalogue);
  }

  // Every SPARQL query has a blank or a brace; no name of a query has.
  private static boolean isSparql(String typed) {
    return typed.chars().anyMatch(c -> Character.isWhitespace(c) || c == '{');
  }

  private static String readFile(String name, Console console) throws Failure {
    try {
      return Files.readString(console.path(name));
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot read the query " + name,
          Files.exists(console.path(name)) ? e.toString() : "there is no such file",
          "name a file with SPARQL in UTF-8",
          e);
    }
  }

  private static Failure unknown(String typed, QueryCatalogue catalogue) {
    List<String> names = catalogue.queries().stream().map(NamedQuery::name).toList();
    return new Failure(
        ExitStatus.USAGE,
        "unknown query \"%s\"".formatted(typed),
        "it is neither the name of a query, nor a file *.rq, nor SPARQL",
        Nearest.to(typed, names)
            .map("did you mean: tidings query %s"::formatted)
            .orElse("to list the queries: tidings query"));
  }
}
