package org.tidings.cli.models;

import org.tidings.cli.terminal.Console;
import org.tidings.pipeline.model.LoadingListener;
import org.tidings.pipeline.model.ModelFolders;
import org.tidings.pipeline.model.Models;

/** Where commands have their models from. */
@FunctionalInterface
public interface ModelSource {

  /** Those of the user's folders, whose loading is told on the console. */
  ModelSource OF_USER =
      console ->
          Models.in(
              new ModelFolders(console.cache(), ParserOption.folders(console)),
              new LoadingProgress(console));

  /** The same, without a word. */
  ModelSource SILENT =
      console ->
          Models.in(
              new ModelFolders(console.cache(), ParserOption.folders(console)),
              LoadingListener.NOBODY);

  /** Models, each of which is loaded when it is needed. */
  Models of(Console console);
}
