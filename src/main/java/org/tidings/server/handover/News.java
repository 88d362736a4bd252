package org.tidings.server.handover;

import java.util.List;

/**
 * What a caller is told of its build.
 *
 * @param lines since it was told the last time
 * @param taken whether the documents that were brought are taken; else they are to be brought again
 * @param ended whether these were the last
 */
public record News(List<String> lines, boolean taken, boolean ended) {

  public News {
    lines = List.copyOf(lines);
  }
}
