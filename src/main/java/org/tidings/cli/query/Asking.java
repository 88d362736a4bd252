package org.tidings.cli.query;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.query.QueryAnswer;
import org.tidings.query.QueryEngine;
import org.tidings.query.QueryException;
import org.tidings.query.format.AnswerFormat;
import org.tidings.store.StoreException;

/** Runs a question and prints its answer. */
record Asking(
    QueryEngine engine, Question question, Map<String, String> parameters, Console console) {

  /** In the given format, or in the usual one for the answer. */
  QueryAnswer in(Optional<AnswerFormat> format) throws Failure, StoreException {
    try {
      return format.isPresent() ? ask(format.get()) : askInUsualFormat();
    } catch (QueryException e) {
      throw failure(e);
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT, "cannot write the answer", e.toString(), "write it somewhere else", e);
    }
  }

  // Only the engine knows whether the answer is a table or a graph. It refuses the format that does
  // not fit before anything is written.
  private QueryAnswer askInUsualFormat() throws QueryException, StoreException, IOException {
    try {
      return ask(AnswerFormat.TABLE);
    } catch (QueryException noTable) {
      try {
        return ask(AnswerFormat.TURTLE);
      } catch (QueryException noGraph) {
        throw noTable;
      }
    }
  }

  private QueryAnswer ask(AnswerFormat format) throws QueryException, StoreException, IOException {
    int width = console.isAnswerRead() ? console.columns() : 0;
    return question.named().isPresent()
        ? engine.run(question.named().get(), parameters, format, width, console.answerStream())
        : engine.run(question.sparql(), parameters, format, width, console.answerStream());
  }

  /** The failure to report where a query is not answered. */
  static Failure failure(QueryException e) {
    ExitStatus status =
        switch (e.kind()) {
          case WRONG_USAGE -> ExitStatus.USAGE;
          case TIME_OUT, TOO_LARGE -> ExitStatus.LIMIT;
        };
    return new Failure(status, e.action(), e.reason(), e.remedy(), e);
  }
}
