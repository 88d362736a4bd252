package org.tidings.cli.models;

import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.ParserChoice;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;

/** Where builds have their annotators from. */
@FunctionalInterface
public interface Annotators {

  /** CoreNLP's, whose models are loaded when the first article comes. */
  Annotators CORENLP =
      (parser, console) -> new LazyAnnotator(console, ParserOption.model(parser, console));

  /**
   * An annotator, which is asked for when it is needed.
   *
   * @throws Failure if a model is not there
   */
  Supplier<Annotator> of(ParserChoice parser, Console console) throws Failure;
}
