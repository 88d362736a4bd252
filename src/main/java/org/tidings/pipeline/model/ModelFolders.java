package org.tidings.pipeline.model;

import java.nio.file.Path;
import java.util.List;

/**
 * Where models are that do not come with Tidings, or are kept in a form that opens faster. No graph
 * depends on it.
 *
 * @param cache a folder only for Tidings, which need not be there; several processes may share it
 * @param archives folders that may have the accurate parser's archive, in the order in which they
 *     are looked at
 */
public record ModelFolders(Path cache, List<Path> archives) {

  public ModelFolders {
    archives = List.copyOf(archives);
  }
}
