package org.tidings.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with a title, printed as Markdown so that it can go into a document as it is. */
final class Table {

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these names of columns. */
  Table(String title, String... columns) {
    this.title = title;
    rows.add(List.of(columns));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as there are columns
   */
  Table row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException("a row needs %d cells".formatted(rows.get(0).size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  void print(PrintStream out) {
    out.println(title);
    out.println();
    List<Integer> widths = IntStream.range(0, rows.get(0).size()).mapToObj(this::width).toList();
    out.println(line(rows.get(0), widths));
    out.println(line(widths.stream().map("-"::repeat).toList(), widths));
    rows.stream().skip(1).forEach(row -> out.println(line(row, widths)));
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
