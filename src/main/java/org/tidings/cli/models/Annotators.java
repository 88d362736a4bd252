package org.tidings.cli.models;

import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.ParserChoice;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.build.FirstUse;
import org.tidings.cache.ModelCache;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;

/** Where builds have their annotators from. */
@FunctionalInterface
public interface Annotators {

  /**
   * CoreNLP's, whose models are loaded when the first article comes; says so, since it takes
   * seconds.
   */
  Annotators CORENLP =
      (parser, console) -> {
        Optional<ModelJar> accurate = ParserOption.model(parser, console);
        return new FirstUse<>(
            () -> {
              console.say("Loading the language models ...");
              return CoreNlpAnnotator.load(accurate, ModelCache.in(console.cache()));
            });
      };

  /**
   * An annotator, which is asked for when it is needed.
   *
   * @throws Failure if a model is not there
   */
  Supplier<Annotator> of(ParserChoice parser, Console console) throws Failure;
}
