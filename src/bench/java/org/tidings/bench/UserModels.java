package org.tidings.bench;

import java.nio.file.Path;
import java.util.List;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;
import org.tidings.pipeline.model.LoadingListener;
import org.tidings.pipeline.model.ModelFolders;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.model.ParserChoice;

/** The models that {@code tidings build} uses, in the user's cache. */
public final class UserModels {

  private UserModels() {}

  /** All of them, each loaded when it is needed. */
  public static Models all() {
    return Models.in(cache());
  }

  /** All, with the accurate parser's archive in this folder. */
  static Models with(Path archive) {
    return Models.in(new ModelFolders(cache(), List.of(archive)), LoadingListener.NOBODY);
  }

  /** What annotates articles, with the fast parser. */
  public static Annotator annotator() {
    try {
      return all().annotator(ParserChoice.FAST).get();
    } catch (MissingModelException e) {
      throw new IllegalStateException("the fast parser comes with Tidings", e);
    }
  }

  private static Path cache() {
    return new Console(Surroundings.ofProcess()).cache();
  }
}
