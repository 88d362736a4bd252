package org.tidings.query.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as aligned text. IRIs are shortened by prefixes, literals are shown without type and
 * language; what does not fit into the width is cut, the widest columns first.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<Map.Entry<String, String>> prefixes;
  private final int width;

  /**
   * @param width of the whole table; 0 for as wide as it gets
   */
  TextTable(Map<String, String> prefixes, int width) {
    // The longest namespace first.
    this.prefixes =
        prefixes.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().length()))
            .toList();
    this.width = width;
  }

  String format(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<String[]> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toArray(String[]::new));
    while (rows.hasNext()) {
      Binding row = rows.next();
      lines.add(columns.stream().map(column -> cell(row.get(column))).toArray(String[]::new));
    }
    return table(lines, columns.size());
  }

  private String table(List<String[]> lines, int columns) {
    int[] widths = new int[columns];
    for (String[] line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(line[i]));
      }
    }
    narrow(widths);
    lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line(line, widths)).append('\n'));
    return text.toString();
  }

  private void narrow(int[] widths) {
    int room = width - GAP.length() * (widths.length - 1);
    while (width > 0 && Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private static String line(String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(i == 0 ? "" : GAP).append(TextWidth.fit(cells[i], widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private String cell(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    String text = node.isURI() ? shortened(node.getURI()) : words(node);
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private String shortened(String iri) {
    return prefixes.stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .findFirst()
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .orElse(iri);
  }
}
