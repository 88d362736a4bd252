package org.tidings.article.day;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.source.ResourceText;

/** The names of months in the languages of Western pages, from {@code months.txt}. */
final class MonthNames {

  private static final Map<String, Integer> NUMBERS =
      numbers(ResourceText.beside(MonthNames.class, "months.txt"));

  private MonthNames() {}

  /** From 1 to 12, for a name in any case, whole or cut. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Integer> numbers(String file) {
    List<String> lines = file.lines().filter(line -> !line.startsWith("#")).toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        numbers.putIfAbsent(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
