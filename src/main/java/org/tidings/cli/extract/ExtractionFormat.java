package org.tidings.cli.extract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How propositions are printed, one a line. */
enum ExtractionFormat {
  TSV,
  JSON;

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  static List<String> names() {
    return Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  static ExtractionFormat named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String line(Extraction extraction) {
    return this == JSON ? GSON.toJson(extraction) : tabSeparated(extraction);
  }

  private static String tabSeparated(Extraction extraction) {
    List<String> cells = new ArrayList<>();
    cells.add(extraction.sentence());
    cells.add(String.format(Locale.ROOT, "%.4f", extraction.confidence()));
    cells.add(extraction.subject());
    cells.add(extraction.relation());
    cells.add(extraction.object());
    cells.addAll(extraction.arguments());
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }
}
