package org.tidings.cli.models;

import java.nio.file.Path;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.ProgressLine;
import org.tidings.pipeline.model.LoadingListener;

/** Says what is loaded, since it takes seconds. */
final class LoadingProgress implements LoadingListener {

  private final Console console;
  private final ProgressLine line;

  LoadingProgress(Console console) {
    this.console = console;
    this.line = new ProgressLine(console);
  }

  @Override
  public void loadingLanguageModels() {
    console.say("Loading the language models ...");
  }

  @Override
  public void preparingDictionary(Path folder) {
    console.say("Preparing the dictionary of names, once, in " + folder + " ...");
  }

  @Override
  public void readDictionary(long read, long all) {
    line.show(
        "Preparing the dictionary of names: %d %% of %s"
            .formatted(100 * read / Math.max(all, 1), Amount.ofBytes(all)));
  }

  @Override
  public void preparedDictionary() {
    line.erase();
  }
}
