package org.tidings.build;

import java.util.List;

/**
 * What to build and how. The options decide which articles are read, never what their graphs say.
 *
 * @param inputs files, folders, or {@code -}
 * @param threads articles worked on at once, at least 1
 * @param dryRun whether to say what would be done, and do nothing
 * @param prune whether to forget articles of the inputs that are no longer there
 */
public record BuildOptions(List<String> inputs, int threads, boolean dryRun, boolean prune) {

  public BuildOptions {
    inputs = List.copyOf(inputs);
    if (threads < 1) {
      throw new IllegalArgumentException("a build needs a thread, not " + threads);
    }
  }
}
