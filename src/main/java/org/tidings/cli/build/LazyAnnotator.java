package org.tidings.cli.build;

import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.CoreNlpAnnotator;
import org.tidings.cli.terminal.Console;

/** Loads the models when the first article needs them, and says so, since it takes seconds. */
final class LazyAnnotator implements Supplier<Annotator> {

  private final Console console;
  private Optional<Annotator> loaded = Optional.empty();

  LazyAnnotator(Console console) {
    this.console = console;
  }

  @Override
  public synchronized Annotator get() {
    if (loaded.isEmpty()) {
      console.say("Loading the language models ...");
      loaded = Optional.of(CoreNlpAnnotator.load());
    }
    return loaded.get();
  }
}
