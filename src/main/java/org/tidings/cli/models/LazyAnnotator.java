package org.tidings.cli.models;

import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.cli.terminal.Console;

/** Loads the models when the first article needs them, and says so, since it takes seconds. */
final class LazyAnnotator implements Supplier<Annotator> {

  private final Console console;
  private final Optional<ModelJar> accurate;
  private Optional<Annotator> loaded = Optional.empty();

  LazyAnnotator(Console console, Optional<ModelJar> accurate) {
    this.console = console;
    this.accurate = accurate;
  }

  @Override
  public synchronized Annotator get() {
    if (loaded.isEmpty()) {
      console.say("Loading the language models ...");
      loaded = Optional.of(CoreNlpAnnotator.load(accurate));
    }
    return loaded.get();
  }
}
