package org.tidings.server.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidings.query.NamedQuery;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * A query of the catalogue with its form and its answer.
 *
 * @param problem why it was not answered; empty if it was
 * @param cut whether there is more
 * @param status of HTTP
 * @param asked whether the form was sent
 */
public record AnswerPage(
    NamedQuery query, PageTable table, boolean cut, String problem, int status, boolean asked)
    implements Page {

  private static final int BARS = 30;

  /**
   * A bar of the chart.
   *
   * @param width in per cent of the longest
   */
  public record Bar(String label, double value, long width) {}

  /** The answer as bars, if one of its columns holds numbers; else empty. */
  public List<Bar> bars() {
    int numbers = numericColumn();
    if (numbers <= 0) {
      return List.of();
    }
    List<Bar> bars = new ArrayList<>();
    double most =
        table.rows().stream().mapToDouble(row -> number(row.get(numbers))).max().orElse(1);
    table.rows().stream()
        .sorted(
            Comparator.comparingDouble((List<String> row) -> number(row.get(numbers))).reversed())
        .limit(BARS)
        .forEach(
            row -> {
              double value = number(row.get(numbers));
              String label = String.join(" ", row.subList(0, Math.min(3, numbers)));
              bars.add(new Bar(label, value, Math.round(100 * value / Math.max(most, 1))));
            });
    return bars;
  }

  private int numericColumn() {
    for (int i = 0; i < table.columns().size() && !table.rows().isEmpty(); i++) {
      int column = i;
      if (table.rows().stream().allMatch(row -> row.get(column).matches("[0-9]+(\\.[0-9]+)?"))) {
        return i;
      }
    }
    return -1;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  @Override
  public String template() {
    return "query";
  }

  @Override
  public String title() {
    return query.title();
  }
}
