package org.tidings.cli.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.query.QueryAnswer;
import org.tidings.query.QueryCatalogue;
import org.tidings.query.QueryEngine;
import org.tidings.query.QueryLimits;
import org.tidings.query.format.AnswerFormat;

/** Asks the graph a question, by name, from a file, or in SPARQL. */
public final class QueryCommand implements Command {

  private static final OptionSpec PARAM =
      OptionSpec.taking(
              "param",
              ValueSpec.text("NAME=VALUE"),
              "A parameter of the query: a web address is an IRI, all else is text.")
          .repeated();
  private static final OptionSpec FORMAT =
      OptionSpec.taking(
          "format",
          ValueSpec.oneOf(
              "FORMAT", Stream.of(AnswerFormat.values()).map(AnswerFormat::label).toList()),
          "How to print the answer (default: table, or turtle for a graph).");
  private static final OptionSpec TIMEOUT =
      OptionSpec.taking(
          "timeout",
          ValueSpec.text("SECONDS"),
          "How long it may take (default: %d)."
              .formatted(QueryLimits.DEFAULT.timeout().toSeconds()));
  private static final OptionSpec LIMIT =
      OptionSpec.taking(
          "limit",
          ValueSpec.text("N"),
          "How many rows, or triples, to print at most (default: %s)."
              .formatted(Amount.of(QueryLimits.DEFAULT.rows())));

  private static final Manual MANUAL =
      new Manual(
          "query",
          "Ask the graph: a named question, a file, or SPARQL",
          Operands.oneOrNone(ValueSpec.file("NAME|FILE.rq|SPARQL")),
          List.of(
              new Example("tidings query", "Lists the questions that have a name."),
              new Example("tidings query who-did-what", "Prints who did what to whom."),
              new Example(
                  "tidings query timeline --param \"entity=Kim Jong Un\"",
                  "Prints what happened to Kim Jong Un, and when."),
              new Example(
                  "tidings query 'SELECT ?who ?what { ?who rel:ratify ?what }' --format csv",
                  "Runs SPARQL; the prefixes of the graph model are known.")),
          List.of(
              "Queries only read: SELECT, ASK, CONSTRUCT and DESCRIBE. SERVICE, FROM and updates are"
                  + " refused. The default graph is the union of all articles; GRAPH ?article says who"
                  + " reports it.",
              "A parameter is a variable of the query that stands for the given term. It is never"
                  + " pasted into the text, so it cannot change what the query means."),
          List.of(StoreFolder.OPTION, PARAM, FORMAT, TIMEOUT, LIMIT));

  private final QueryCatalogue catalogue;

  /** Knows the queries of {@code catalogue} by name. */
  public QueryCommand(QueryCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    Optional<String> typed = arguments.operand(0);
    if (typed.isEmpty()) {
      console.answer(new QuestionList(console.ink(), console.columns()).of(catalogue.queries()));
      return ExitStatus.DONE;
    }
    Question question = Question.read(typed.get(), catalogue, console);
    Map<String, String> parameters = parameters(arguments);
    QueryLimits limits = limits(arguments);
    QueryAnswer answer =
        StoreFolder.use(
            arguments,
            console,
            store -> {
              QueryEngine engine = new QueryEngine(store, limits);
              return new Asking(engine, question, parameters, console).in(format(arguments));
            });
    if (answer.cut()) {
      console.say(
          "There is more; only the first %s are shown. For more: --limit N"
              .formatted(Amount.of(answer.rows())));
    }
    return ExitStatus.DONE;
  }

  private static Optional<AnswerFormat> format(Arguments arguments) {
    return arguments.value(FORMAT).flatMap(AnswerFormat::named);
  }

  private static QueryLimits limits(Arguments arguments) throws Failure {
    QueryLimits usual = QueryLimits.DEFAULT;
    return new QueryLimits(
        arguments
            .number(TIMEOUT, 1)
            .map(seconds -> Duration.ofSeconds(seconds))
            .orElse(usual.timeout()),
        arguments.number(LIMIT, 1).map(Integer::longValue).orElse(usual.rows()));
  }

  private static Map<String, String> parameters(Arguments arguments) throws Failure {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String typed : arguments.values(PARAM)) {
      int equals = typed.indexOf('=');
      if (equals < 1) {
        throw arguments.wrongValue(
            PARAM, typed, "a name and a value are needed, as in entity=Russia");
      }
      String name = typed.substring(0, equals);
      if (parameters.put(name, typed.substring(equals + 1)) != null) {
        throw arguments.wrongValue(PARAM, typed, "%s has a value already".formatted(name));
      }
    }
    return parameters;
  }
}
