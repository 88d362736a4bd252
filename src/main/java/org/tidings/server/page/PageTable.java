package org.tidings.server.page;

import java.util.List;

/**
 * The content of a page as a table.
 *
 * @param columns names, in snake case
 * @param rows as many cells each as there are columns; what is not known is empty
 */
public record PageTable(List<String> columns, List<List<String>> rows) {

  public PageTable {
    columns = List.copyOf(columns);
    int width = columns.size();
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row does not fit the columns " + columns);
    }
  }
}
