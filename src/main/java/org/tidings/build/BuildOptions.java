package org.tidings.build;

import java.nio.file.Path;
import java.util.List;

/**
 * How to build. The options decide what is done with articles, never what their graphs say.
 *
 * @param threads articles worked on at once, at least 1
 * @param dryRun whether to say what would be done, and do nothing
 * @param pruned files and folders, absolute, whose articles are to be forgotten where they are no
 *     longer there
 */
public record BuildOptions(int threads, boolean dryRun, List<Path> pruned) {

  public BuildOptions {
    pruned = List.copyOf(pruned);
    if (threads < 1) {
      throw new IllegalArgumentException("a build needs a thread, not " + threads);
    }
  }
}
