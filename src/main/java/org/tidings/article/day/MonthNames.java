package org.tidings.article.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months in the languages of Western pages, from {@code months.txt}. */
final class MonthNames {

  private static final Map<String, Integer> NUMBERS = numbers(read());

  private MonthNames() {}

  /** From 1 to 12, for a name in any case, whole or cut. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static List<String> read() {
    try (var in = MonthNames.class.getResourceAsStream("months.txt")) {
      if (in == null) {
        throw new IllegalStateException("months.txt is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("months.txt cannot be read", e);
    }
  }

  private static Map<String, Integer> numbers(List<String> lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        numbers.putIfAbsent(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
