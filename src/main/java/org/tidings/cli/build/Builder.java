package org.tidings.cli.build;

import org.tidings.build.BuildListener;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;

/** The machinery behind {@code tidings build}. */
@FunctionalInterface
public interface Builder {

  /**
   * Builds, and tells {@code listener} how it goes.
   *
   * @param console for standard input, the names of files, and whether to stop
   * @throws Failure if the build as a whole cannot go on; a bad article is no such thing
   */
  BuildTotals build(BuildRequest request, BuildListener listener, Console console) throws Failure;
}
